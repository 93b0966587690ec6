import { inject } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';

const UNREACHABLE_PATH = '/tidak-terjangkau';

/** A page whose code or session cannot be fetched says so, instead of leaving the person where they were. */
export function unreachable(failure: NavigationError): RedirectCommand | undefined {
  if (failure.url.startsWith(UNREACHABLE_PATH)) return undefined;
  return new RedirectCommand(inject(Router).parseUrl(UNREACHABLE_PATH), { skipLocationChange: true });
}
