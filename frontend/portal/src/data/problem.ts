import { HttpErrorResponse } from '@angular/common/http';
import type { Problem, RefusalCode } from '@anggakara/contracts';

/** The server's refusal inside a failed request; null where there was no answer, or none in that form. */
export function problemOf(error: unknown): Problem | null {
  if (!(error instanceof HttpErrorResponse)) return null;
  const body: unknown = error.error;
  return isProblem(body) ? body : null;
}

export function isRefusal(error: unknown, code: RefusalCode): boolean {
  return problemOf(error)?.code === code;
}

/** The server's copy that a `version-stale` refusal encloses. */
export function currentCopy(error: unknown): unknown {
  const problem = problemOf(error);
  return problem?.code === 'version-stale' ? (problem.facts['current'] ?? null) : null;
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body && 'detail' in body;
}
