import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Session } from './session';
import { signedOutInterceptor } from './signed-out-interceptor';

async function at(url: string) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      provideHttpClient(withInterceptors([signedOutInterceptor])),
      provideHttpClientTesting(),
    ],
  });
  const router = TestBed.inject(Router);
  await router.navigateByUrl(url);
  const answer = async (address: string, status: number): Promise<void> => {
    TestBed.inject(HttpClient)
      .get(address)
      .subscribe({ error: () => undefined });
    TestBed.inject(HttpTestingController).expectOne(address).flush(null, { status, statusText: '' });
    await new Promise((done) => setTimeout(done));
  };
  return { router, answer };
}

test('a session that ended leads to the sign-in page and back', async () => {
  const { router, answer } = await at('/edisi/demo');
  await answer('/api/editions/demo', 401);
  expect(router.url).toBe('/masuk?kembali=%2Fedisi%2Fdemo');
  expect(TestBed.inject(Session).state()).toEqual({ kind: 'signed-out' });
});

test.each([
  { address: '/api/session', status: 401, because: 'a wrong password is told on the sign-in page itself' },
  { address: '/api/editions/demo', status: 403, because: 'a refusal for another reason stays where it is' },
])('$because', async ({ address, status }) => {
  const { router, answer } = await at('/edisi/demo');
  await answer(address, status);
  expect(router.url).toBe('/edisi/demo');
});

test('on the sign-in page nothing moves', async () => {
  const { router, answer } = await at('/masuk?kembali=%2Fx');
  await answer('/api/editions', 401);
  expect(router.url).toBe('/masuk?kembali=%2Fx');
});
