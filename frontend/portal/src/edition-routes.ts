import type { Routes } from '@angular/router';
import { allowed } from './data/guards';
import { VERIFICATION_ROUTES } from './features/claim-verification/verification-routes';
import { COMPLAINTS_ROUTES } from './features/complaints/complaints-routes';
import { DOCUMENTS_ROUTES } from './features/documents/documents-routes';
import { INSTRUMENTS_ROUTES } from './features/instruments/instruments-routes';
import { JUDGING_ROUTES } from './features/judging/judging-routes';
import { METRICS_ROUTES } from './features/metrics/metrics-routes';
import { MONITORING_ROUTES } from './features/monitoring/monitoring-routes';
import { RESULTS_ROUTES } from './features/results/results-routes';
import { STAGE_ROUTES } from './features/stage/stage-routes';

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
    children: INSTRUMENTS_ROUTES,
  },
  {
    path: 'peserta',
    canActivate: [allowed('entries.read')],
    title: () => $localize`:list|:Peserta`,
    loadComponent: () => import('./features/entries/entries-page').then((page) => page.EntriesPage),
  },
  {
    path: 'metrik',
    canActivate: [allowed('claims.read')],
    children: METRICS_ROUTES,
  },
  {
    path: 'aduan',
    canActivate: [allowed('complaints.read')],
    children: COMPLAINTS_ROUTES,
  },
  {
    path: 'monev',
    canActivate: [allowed('monitoring.read')],
    children: MONITORING_ROUTES,
  },
  {
    path: 'batas-waktu',
    canActivate: [allowed('complaint-limits.read')],
    title: () => $localize`Batas waktu laporan`,
    loadComponent: () => import('./features/limits/limits-page').then((page) => page.LimitsPage),
  },
  {
    path: 'verifikasi-klaim',
    canActivate: [allowed('verification.read')],
    children: VERIFICATION_ROUTES,
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
    children: JUDGING_ROUTES,
  },
  {
    path: 'tahap/:stage/hasil',
    children: RESULTS_ROUTES,
  },
  {
    path: 'tahap/:stage',
    children: STAGE_ROUTES,
  },
  {
    path: 'dokumen',
    children: DOCUMENTS_ROUTES,
  },
];
