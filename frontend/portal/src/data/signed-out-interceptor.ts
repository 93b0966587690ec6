import {
  HttpErrorResponse,
  type HttpInterceptorFn,
  type HttpRequest,
  HttpXsrfTokenExtractor,
} from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, tap, throwError } from 'rxjs';
import { Attendance } from './attendance';
import { Session } from './session';
import { SessionClock } from './session-clock';

/** The session's own routes answer 401 to a wrong password; everywhere else a 401 means that the session ended. */
const OWN = /^\/api\/session(?:$|\?)/;
const HEALTH = /^\/api\/health/;
/** Told along with what a page asks by itself: the session is not prolonged for an empty chair. */
const UNATTENDED = { 'X-Unattended': 'true' };
const XSRF_HEADER = 'X-XSRF-TOKEN';

/**
 * A request whose session ended waits until its person has signed in again, in place, and is then sent once more:
 * nothing that was typed is lost. When somebody else signs in, or nobody, it fails.
 */
export const signedOutInterceptor: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  const clock = inject(SessionClock);
  const xsrf = inject(HttpXsrfTokenExtractor);
  const isThere = inject(Attendance).isSomebodyThere();
  const isUse = isThere && !HEALTH.test(request.url);
  const send: typeof next = (asked) =>
    next(asked).pipe(
      tap({ complete: () => (isUse ? clock.noteUse() : undefined) }),
      catchError((error: unknown) => {
        if (!isSessionOver(error, request) || session.user() === null) return throwError(() => error);
        return from(session.lapse()).pipe(
          switchMap((isBack) => (isBack ? send(withToken(request, xsrf.getToken())) : throwError(() => error))),
        );
      }),
    );
  return send(isThere ? request : request.clone({ setHeaders: UNATTENDED }));
};

function isSessionOver(error: unknown, { url }: HttpRequest<unknown>): boolean {
  return error instanceof HttpErrorResponse && error.status === 401 && !OWN.test(url);
}

/** The token of a write belongs to its session, and the session is a new one. */
function withToken(request: HttpRequest<unknown>, token: string | null): HttpRequest<unknown> {
  if (token === null || request.method === 'GET') return request;
  return request.clone({ setHeaders: { [XSRF_HEADER]: token } });
}
