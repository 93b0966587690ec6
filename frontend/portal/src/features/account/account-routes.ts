import type { Routes } from '@angular/router';
import { secured } from '../../data/guards';

export const ACCOUNT_ROUTES: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'sesi' },
  {
    path: 'kata-sandi',
    title: () => $localize`Ganti kata sandi`,
    loadComponent: () => import('./password-page').then((page) => page.PasswordPage),
  },
  {
    path: 'autentikator',
    title: () => $localize`Kode autentikator`,
    loadComponent: () => import('./second-factor-page').then((page) => page.SecondFactorPage),
  },
  {
    path: 'sesi',
    title: () => $localize`Sesi saya`,
    canActivate: [secured],
    loadComponent: () => import('./sessions-page').then((page) => page.SessionsPage),
  },
];
