import type { Routes } from '@angular/router';

export const VERIFICATION_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: () => $localize`Verifikasi klaim`,
    loadComponent: () => import('./verifications-page').then((page) => page.VerificationsPage),
  },
  {
    path: ':entry',
    title: () => $localize`Verifikasi klaim`,
    loadComponent: () => import('./verification-page').then((page) => page.VerificationPage),
  },
];
