import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { languageInterceptor } from './language-interceptor';

test.each(['id-ID', 'en-GB'])('a page in %s asks the server to answer in it', (locale) => {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([languageInterceptor])),
      provideHttpClientTesting(),
      { provide: LOCALE_ID, useValue: locale },
    ],
  });
  TestBed.inject(HttpClient).get('/api/editions').subscribe();
  const { request } = TestBed.inject(HttpTestingController).expectOne('/api/editions');
  expect(request.headers.get('Accept-Language')).toBe(locale);
});
