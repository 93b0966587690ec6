import { inject } from '@angular/core';
import { type ActivatedRouteSnapshot, type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { type Permission, PRESET_CODES } from '@anggakara/contracts';
import { CurrentEdition } from './current-edition';
import { Session } from './session';

export const SIGN_IN_PATH = '/masuk';
export const PASSWORD_PATH = '/akun/kata-sandi';
export const SECOND_FACTOR_PATH = '/akun/autentikator';
export const NOT_ALLOWED_PATH = '/tidak-berwenang';
export const NOT_FOUND_PATH = '/tidak-ditemukan';
export const HISTORY_PATH = '/sejarah';

/** Lets signed-in people through, whatever they still owe (password, authenticator). */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const known = await inject(Session).known();
  if (known.kind === 'signed-in') return true;
  return router.createUrlTree([SIGN_IN_PATH], { queryParams: { kembali: state.url } });
};

/** Lets people through who have changed the initial password and enrolled what their role needs. */
export const secured: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const known = await inject(Session).known();
  if (known.kind !== 'signed-in') return router.createUrlTree([SIGN_IN_PATH], { queryParams: { kembali: state.url } });
  if (known.user.mustChangePassword) return router.createUrlTree([PASSWORD_PATH]);
  if (known.user.mustEnrolSecondFactor) return router.createUrlTree([SECOND_FACTOR_PATH]);
  return true;
};

/**
 * Enters the edition of the address; an edition that is not the person's own is one that does not exist, and one of
 * history is told where history is.
 */
export const inEdition: CanActivateFn = async (route) => {
  const session = inject(Session);
  const router = inject(Router);
  const current = inject(CurrentEdition);
  await session.known();
  const edition = editionOf(route);
  if (PRESET_CODES.some((year) => year === edition)) return router.createUrlTree([HISTORY_PATH, edition]);
  if (session.roleIn(edition) === null) return shownInPlace(router, NOT_FOUND_PATH);
  current.visit(edition);
  return true;
};

/** Lets roles through that hold the permission in the edition of the address. */
export function allowed(permission: Permission): CanActivateFn {
  return async (route) => {
    const session = inject(Session);
    const router = inject(Router);
    await session.known();
    return session.may(editionOf(route), permission) || shownInPlace(router, NOT_ALLOWED_PATH);
  };
}

/** Lets those through whose role in any edition holds the permission, where the page belongs to none. */
export function allowedSomewhere(permission: Permission): CanActivateFn {
  return async () => {
    const session = inject(Session);
    const router = inject(Router);
    await session.known();
    return session.maySomewhere(permission) || shownInPlace(router, NOT_ALLOWED_PATH);
  };
}

/** The page says why; the browser's address is left alone, so that reloading asks again. */
function shownInPlace(router: Router, path: string): RedirectCommand {
  return new RedirectCommand(router.parseUrl(path), { skipLocationChange: true });
}

function editionOf(route: ActivatedRouteSnapshot): string {
  const params: Readonly<Record<string, unknown>> = route.params;
  const edition = params['edition'];
  return typeof edition === 'string' ? edition : '';
}
