import { Injectable } from '@nestjs/common';
import type { SessionView } from '@anggakara/contracts';
import type { CookieOptions, Request, Response } from 'express';
import { AppConfig } from '../platform';
import { isSessionToken, xsrfToken } from './session-token';
import type { OpenedSession } from './sessions';

const SESSION_COOKIE = 'anggakara-session';
/** The name that Angular looks for; the value is bound to the session, so that a cookie planted by a neighbour is useless. */
const XSRF_COOKIE = 'XSRF-TOKEN';

/** What the browser holds: the session's token out of reach of scripts, and the token that its own pages send back. */
@Injectable()
export class SessionCookies {
  constructor(private readonly config: AppConfig) {}

  /** The request's session token; undefined where there is none, or more than one. */
  tokenOf(request: Request): string | undefined {
    const name = this.sessionCookie();
    const values = (request.headers.cookie ?? '')
      .split(';')
      .map((pair) => pair.trim())
      .filter((pair) => pair.startsWith(`${name}=`))
      .map((pair) => pair.slice(name.length + 1));
    const [token, ...others] = values;
    return others.length === 0 && isSessionToken(token) ? token : undefined;
  }

  /** Puts an opened session's token into its cookies; what is left is the answer. */
  handOver(response: Response, { token, view }: OpenedSession): SessionView {
    response.cookie(this.sessionCookie(), token, this.options({ httpOnly: true }));
    this.setXsrf(response, token);
    return view;
  }

  /** A browser that has lost the token for its writes finds it again. */
  renewXsrf(request: Request, response: Response): void {
    const token = this.tokenOf(request);
    if (token !== undefined) this.setXsrf(response, token);
  }

  clear(response: Response): void {
    response.clearCookie(this.sessionCookie(), this.options({ httpOnly: true }));
    response.clearCookie(XSRF_COOKIE, this.options({ httpOnly: false }));
  }

  private setXsrf(response: Response, token: string): void {
    response.cookie(XSRF_COOKIE, xsrfToken(token), this.options({ httpOnly: false }));
  }

  private sessionCookie(): string {
    return this.config.production ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE;
  }

  /** They end with the browser, or before, when the database says so. */
  private options({ httpOnly }: { httpOnly: boolean }): CookieOptions {
    return { httpOnly, secure: this.config.production, sameSite: 'strict', path: '/' };
  }
}
