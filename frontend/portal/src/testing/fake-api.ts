import { HttpErrorResponse, HttpResponse, type HttpInterceptorFn, type HttpRequest } from '@angular/common/http';
import { refusalText, type Facts, type Problem, type RefusalCode } from '@anggakara/contracts';
import { of, throwError } from 'rxjs';

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

type Answer = (body: unknown) => unknown;

/** A server of a few routes: answers what it was told to, remembers what it was asked. */
export class FakeApi {
  private readonly routes = new Map<string, Answer>();
  readonly seen: SeenRequest[] = [];

  /** Answers `GET /api/x` with a body, or with what a function makes of the request's body. */
  on(route: string, answer: unknown): this {
    this.routes.set(route, typeof answer === 'function' ? (answer as Answer) : () => answer);
    return this;
  }

  /** The requests that were not reads. */
  get writes(): readonly SeenRequest[] {
    return this.seen.filter(({ method }) => method !== 'GET');
  }

  readonly interceptor: HttpInterceptorFn = (request) => {
    const { method, urlWithParams: url, body } = request;
    this.seen.push({ method, url, body });
    const answer = this.routes.get(`${method} ${url}`);
    if (answer === undefined) return throwError(() => failure(request, aProblem('not-found')));
    const answered = answer(body);
    if (answered instanceof Refused) return throwError(() => failure(request, answered.problem));
    return of(new HttpResponse({ status: 200, body: answered }));
  };
}

export class Refused {
  constructor(readonly problem: Problem) {}
}

/** An answer that refuses, as the server words it. */
export function refused(code: RefusalCode, facts: Facts = {}, extra: Partial<Problem> = {}): Refused {
  return new Refused({ ...aProblem(code, facts), ...extra });
}

export function aProblem(code: RefusalCode, facts: Facts = {}): Problem {
  return { type: `/problems/${code}`, code, facts, ...refusalText(code, facts, 'id') };
}

function failure({ url }: HttpRequest<unknown>, problem: Problem): HttpErrorResponse {
  return new HttpErrorResponse({ status: problem.status, url, error: problem });
}
