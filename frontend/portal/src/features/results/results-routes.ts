import type { Routes } from '@angular/router';
import { allowed } from '../../data/guards';

/** Runs of a stage and what they say: `edisi/:edition/tahap/:stage/hasil`. */
export const RESULTS_ROUTES: Routes = [
  {
    path: '',
    canActivate: [allowed('runs.read')],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: () => $localize`Hasil hitung`,
        loadComponent: () => import('./runs-page').then((page) => page.RunsPage),
      },
      {
        path: ':run',
        title: (route) => $localize`Hasil hitung ${route.paramMap.get('run') ?? ''}`,
        loadComponent: () => import('./run-page').then((page) => page.RunPage),
      },
      {
        path: ':run/bahan-evaluasi',
        canActivate: [allowed('advice.read')],
        title: () => $localize`Bahan evaluasi panitia`,
        loadComponent: () => import('./advice-page').then((page) => page.AdvicePage),
      },
      {
        path: ':run/peserta/:entry',
        title: (route) => $localize`Penjelasan nilai ${route.paramMap.get('entry') ?? ''}`,
        loadComponent: () => import('./explanation-page').then((page) => page.ExplanationPage),
      },
      {
        path: ':run/banding/:other',
        title: () => $localize`Perbandingan hasil hitung`,
        loadComponent: () => import('./comparison-page').then((page) => page.ComparisonPage),
      },
    ],
  },
];
