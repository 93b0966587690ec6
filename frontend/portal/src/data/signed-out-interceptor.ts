import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { tap } from 'rxjs';
import { Session } from './session';
import { SIGN_IN_PATH } from './guards';

/** The session's own routes answer 401 to a wrong password; everywhere else a 401 means that the session ended. */
const OWN = /^\/api\/session(?:$|\?)/;

/** Leads to the sign-in page and back, when the session ended while the person was at work. */
export const signedOutInterceptor: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  const router = inject(Router);
  return next(request).pipe(
    tap({
      error: (error: unknown) => {
        if (!(error instanceof HttpErrorResponse) || error.status !== 401 || OWN.test(request.url)) return;
        session.forget();
        if (router.url.startsWith(SIGN_IN_PATH)) return;
        void router.navigate([SIGN_IN_PATH], { queryParams: { kembali: router.url } });
      },
    }),
  );
};
