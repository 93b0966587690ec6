import type { Routes } from '@angular/router';

export const AGENCIES_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: () => $localize`:list|:Instansi`,
    loadComponent: () => import('./agencies-page').then((page) => page.AgenciesPage),
  },
  {
    path: 'angka-terdokumentasi',
    title: () => $localize`Angka terdokumentasi`,
    loadComponent: () => import('./figures-page').then((page) => page.FiguresPage),
  },
  {
    path: ':agency',
    title: () => $localize`:list|:Instansi`,
    loadComponent: () => import('./agency-page').then((page) => page.AgencyPage),
  },
];
