import type { Routes } from '@angular/router';
import { allowed } from '../../data/guards';

/** Pages of who marks, the same for both stages: `edisi/:edition/tahap/:stage/penilaian`. */
export const JUDGING_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [allowed('sheets.read')],
    title: () => $localize`Lembar nilai saya`,
    loadComponent: () => import('./sheets-page').then((page) => page.SheetsPage),
  },
  {
    path: 'benturan',
    canActivate: [allowed('conflicts.declare')],
    title: () => $localize`Benturan kepentingan`,
    loadComponent: () => import('./conflicts-page').then((page) => page.ConflictsPage),
  },
  {
    path: ':entry',
    canActivate: [allowed('sheets.mark')],
    title: (route) => $localize`Lembar nilai ${route.paramMap.get('entry') ?? ''}`,
    loadComponent: () => import('./sheet-page').then((page) => page.SheetPage),
  },
  {
    path: ':entry/periksa',
    canActivate: [allowed('sheets.mark')],
    title: (route) => $localize`Periksa nilai ${route.paramMap.get('entry') ?? ''}`,
    loadComponent: () => import('./check-page').then((page) => page.CheckPage),
  },
];
