import { HttpClient, provideHttpClient, withInterceptors, withXsrfConfiguration } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { aSession } from '../testing/people';
import { Attendance } from './attendance';
import { Session } from './session';
import { SessionClock } from './session-clock';
import { signedOutInterceptor } from './signed-out-interceptor';

const UNAUTHORISED = { status: 401, statusText: '' };

async function atWork() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(
        withXsrfConfiguration({ cookieName: 'XSRF-TOKEN', headerName: 'X-XSRF-TOKEN' }),
        withInterceptors([signedOutInterceptor]),
      ),
      provideHttpClientTesting(),
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const session = TestBed.inject(Session);
  const known = session.known();
  server.expectOne('/api/session').flush(aSession('juror'));
  await known;
  return { server, session, http: TestBed.inject(HttpClient), outcomes: [] as unknown[] };
}

const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

async function signInAs(id: string, { server, session }: Awaited<ReturnType<typeof atWork>>): Promise<void> {
  const signedIn = session.signIn({ email: 'a@b.id', password: 'x' });
  server.expectOne({ method: 'POST', url: '/api/session' }).flush(aSession('juror', { id }));
  await signedIn;
  await turn();
}

test('a write whose session ended waits for its person, and is then sent with the token of the new session', async () => {
  const work = await atWork();
  document.cookie = 'XSRF-TOKEN=old';
  work.http.post('/api/x', { a: 1 }).subscribe((body) => work.outcomes.push(body));
  const first = work.server.expectOne('/api/x');
  expect(first.request.headers.get('X-XSRF-TOKEN')).toBe('old');
  first.flush(null, UNAUTHORISED);
  await turn();
  expect([work.session.isLapsed(), work.outcomes]).toEqual([true, []]);

  document.cookie = 'XSRF-TOKEN=new';
  await signInAs(aSession('juror').user.id, work);
  const again = work.server.expectOne('/api/x');
  expect([again.request.headers.get('X-XSRF-TOKEN'), again.request.body]).toEqual(['new', { a: 1 }]);
  again.flush({ done: true });
  expect([work.session.isLapsed(), work.outcomes]).toEqual([false, [{ done: true }]]);
});

test('nothing is sent again under the session of somebody else', async () => {
  const work = await atWork();
  work.http.get('/api/x').subscribe({ error: (error: { status: number }) => work.outcomes.push(error.status) });
  work.server.expectOne('/api/x').flush(null, UNAUTHORISED);
  await signInAs('another', work);
  work.server.expectNone('/api/x');
  expect(work.outcomes).toEqual([401]);
});

test('giving the session up ends the waiting', async () => {
  const work = await atWork();
  work.http.get('/api/x').subscribe({ error: (error: { status: number }) => work.outcomes.push(error.status) });
  work.server.expectOne('/api/x').flush(null, UNAUTHORISED);
  work.session.forget();
  await turn();
  expect([work.outcomes, work.session.state().kind]).toEqual([[401], 'signed-out']);
});

test.each([
  { address: '/api/session', status: 401, because: 'a wrong password is told by the form that asked for it' },
  { address: '/api/editions/demo', status: 403, because: 'a refusal for another reason is no end of the session' },
])('$because', async ({ address, status }) => {
  const work = await atWork();
  work.http.get(address).subscribe({ error: (error: { status: number }) => work.outcomes.push(error.status) });
  work.server.expectOne(address).flush(null, { status, statusText: '' });
  await turn();
  expect([work.session.isLapsed(), work.outcomes]).toEqual([false, [status]]);
});

test.each([
  { address: '/api/editions', noted: 1 },
  { address: '/api/health', noted: 0 },
])('an answer of $address is a use of the session $noted times', async ({ address, noted }) => {
  const { http, server } = await atWork();
  const note = jest.spyOn(TestBed.inject(SessionClock), 'noteUse').mockImplementation();
  http.get(address).subscribe();
  server.expectOne(address).flush({});
  expect(note).toHaveBeenCalledTimes(noted);
});

test('what a page asks by itself while nobody is there is marked, and no use of the session', async () => {
  const { http, server } = await atWork();
  const note = jest.spyOn(TestBed.inject(SessionClock), 'noteUse').mockImplementation();
  jest.spyOn(TestBed.inject(Attendance), 'isSomebodyThere').mockReturnValue(false);
  http.get('/api/editions').subscribe();
  const asked = server.expectOne('/api/editions');
  expect(asked.request.headers.get('X-Unattended')).toBe('true');
  asked.flush({});
  expect(note).not.toHaveBeenCalled();
});
