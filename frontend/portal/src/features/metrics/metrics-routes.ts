import type { Routes } from '@angular/router';
import type { ClaimPage } from './claim-page';

export const METRICS_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: () => $localize`Klaim metrik`,
    loadComponent: () => import('./claims-page').then((page) => page.ClaimsPage),
  },
  {
    path: 'pasangan',
    title: () => $localize`Laporan dan penyelesaian`,
    loadComponent: () => import('./pairs-page').then((page) => page.PairsPage),
  },
  {
    path: ':entry',
    title: () => $localize`Metrik`,
    canDeactivate: [(page: ClaimPage) => page.mayLeave()],
    loadComponent: () => import('./claim-page').then((page) => page.ClaimPage),
  },
  {
    path: ':entry/periksa',
    title: () => $localize`Periksa dan kirim`,
    loadComponent: () => import('./check-claim-page').then((page) => page.CheckClaimPage),
  },
];
