import type { Routes } from '@angular/router';

export const HISTORY_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: () => $localize`Edisi terdahulu`,
    loadComponent: () => import('./history-page').then((page) => page.HistoryPage),
  },
  {
    path: ':year',
    title: ({ params }) => $localize`Kompetisi ${String(params['year'])}`,
    loadComponent: () => import('./edition-facts-page').then((page) => page.EditionFactsPage),
  },
];
