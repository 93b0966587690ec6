import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Creation } from './creation';

function aCreation() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const http = TestBed.inject(HttpTestingController);
  const answer = (status: number): string => {
    const { request, flush } = requestOf(http);
    if (status === 0) flush.error(new ProgressEvent('lost'));
    else flush.flush({ number: 1 }, { status, statusText: 'x' });
    return request.headers.get('Idempotency-Key') ?? '';
  };
  return { creation: TestBed.inject(Creation), answer };
}

function requestOf(http: HttpTestingController) {
  const flush = http.expectOne('/api/runs');
  return { request: flush.request, flush };
}

test('a request whose answer was lost is repeated under the same key', async () => {
  const { creation, answer } = aCreation();
  const lost = creation.post('/api/runs', { note: 'a' });
  const first = answer(0);
  await expect(lost).rejects.toMatchObject({ status: 0 });
  const again = creation.post('/api/runs', { note: 'a' });
  expect(answer(201)).toBe(first);
  expect(await again).toEqual({ number: 1 });
});

test('another body has another key, and so has the same body once it was answered', async () => {
  const { creation, answer } = aCreation();
  const keys: string[] = [];
  for (const note of ['a', 'b', 'a']) {
    const made = creation.post('/api/runs', { note });
    keys.push(answer(201));
    await made;
  }
  expect(new Set(keys).size).toBe(3);
});
