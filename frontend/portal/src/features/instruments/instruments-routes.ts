import type { Routes } from '@angular/router';
import { allowed } from '../../data/guards';

export const INSTRUMENTS_ROUTES: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'document' },
  {
    path: ':stage',
    title: () => $localize`Instrumen`,
    canActivate: [allowed('instrument.read')],
    loadComponent: () => import('./instruments-page').then((page) => page.InstrumentsPage),
  },
];
