import type { Routes } from '@angular/router';
import { inEdition, secured, signedIn } from './data/guards';
import { EDITION_ROUTES } from './edition-routes';
import { UnreachablePage } from './shell/unreachable-page';
import { ACCOUNT_ROUTES } from './features/account/account-routes';
import { CALENDAR_ROUTES } from './features/calendar/calendar-routes';
import { AGENCIES_ROUTES } from './features/agencies/agencies-routes';
import { HISTORY_ROUTES } from './features/history/history-routes';

/** Pages of the person's own account, some of which are open to those who still owe a password or an authenticator. */
const OWN_ROUTES: Routes = [
  {
    path: 'akun',
    data: { outsideEdition: true },
    children: ACCOUNT_ROUTES,
  },
];

const SECURED_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: () => $localize`Beranda`,
    loadComponent: () => import('./features/home/home-page').then((page) => page.HomePage),
  },
  { path: 'edisi/:edition', canActivate: [inEdition], children: EDITION_ROUTES },
  {
    path: 'instansi',
    data: { outsideEdition: true },
    children: AGENCIES_ROUTES,
  },
  {
    path: 'sejarah',
    data: { outsideEdition: true },
    children: HISTORY_ROUTES,
  },
  {
    path: 'kalender',
    data: { outsideEdition: true },
    children: CALENDAR_ROUTES,
  },
];

const FAILURE_ROUTES: Routes = [
  { path: 'tidak-terjangkau', title: () => $localize`Tidak terjangkau`, component: UnreachablePage },
  {
    path: 'tidak-berwenang',
    title: () => $localize`Tidak berwenang`,
    loadComponent: () => import('./shell/not-allowed-page').then((page) => page.NotAllowedPage),
  },
  {
    path: '**',
    title: () => $localize`Tidak ditemukan`,
    loadComponent: () => import('./shell/not-found-page').then((page) => page.NotFoundPage),
  },
];

export const ROUTES: Routes = [
  {
    path: 'masuk',
    title: () => $localize`Masuk`,
    loadComponent: () => import('./features/sign-in/sign-in-page').then((page) => page.SignInPage),
  },
  {
    path: 'periksa',
    title: () => $localize`Periksa hasil`,
    data: { outsideEdition: true },
    loadComponent: () => import('./features/verification/seal-page').then((page) => page.SealPage),
  },
  {
    path: '',
    canActivate: [signedIn],
    children: [...OWN_ROUTES, { path: '', canActivate: [secured], children: SECURED_ROUTES }],
  },
  ...FAILURE_ROUTES,
];
