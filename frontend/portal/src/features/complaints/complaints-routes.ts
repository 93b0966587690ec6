import type { Routes } from '@angular/router';

export const COMPLAINTS_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: () => $localize`Ekspor aduan`,
    loadComponent: () => import('./imports-page').then((page) => page.ImportsPage),
  },
  {
    path: ':import',
    title: () => $localize`Impor ekspor aduan`,
    loadComponent: () => import('./import-page').then((page) => page.ImportPage),
  },
];
