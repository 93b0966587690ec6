import type { Routes } from '@angular/router';
import { allowed } from './data/guards';

/** Pages under `edisi/:edition`; the code stands in the inputs of each page. */
export const EDITION_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: () => $localize`Tentang edisi`,
    loadComponent: () => import('./features/edition/edition-page').then((page) => page.EditionPage),
  },
  {
    path: 'instrumen',
    loadChildren: () => import('./features/instruments/instruments-routes').then((routes) => routes.INSTRUMENTS_ROUTES),
  },
  {
    path: 'peserta',
    canActivate: [allowed('entries.read')],
    title: () => $localize`Peserta`,
    loadComponent: () => import('./features/entries/entries-page').then((page) => page.EntriesPage),
  },
  {
    path: 'metrik',
    canActivate: [allowed('claims.read')],
    loadChildren: () => import('./features/metrics/metrics-routes').then((routes) => routes.METRICS_ROUTES),
  },
  {
    path: 'orang',
    canActivate: [allowed('people.read')],
    title: () => $localize`Orang dan peran`,
    loadComponent: () => import('./features/people/people-page').then((page) => page.PeoplePage),
  },
  {
    path: 'jejak',
    canActivate: [allowed('ledger.read')],
    title: () => $localize`Jejak audit`,
    loadComponent: () => import('./features/ledger/ledger-page').then((page) => page.LedgerPage),
  },
  {
    path: 'tahap/:stage/penilaian',
    loadChildren: () => import('./features/judging/judging-routes').then((routes) => routes.JUDGING_ROUTES),
  },
  {
    path: 'tahap/:stage/hasil',
    loadChildren: () => import('./features/results/results-routes').then((routes) => routes.RESULTS_ROUTES),
  },
  {
    path: 'tahap/:stage',
    loadChildren: () => import('./features/stage/stage-routes').then((routes) => routes.STAGE_ROUTES),
  },
  {
    path: 'dokumen',
    loadChildren: () => import('./features/documents/documents-routes').then((routes) => routes.DOCUMENTS_ROUTES),
  },
];
