import type { Routes } from '@angular/router';
import { allowed } from '../../data/guards';

/** Pages of who runs a stage: `edisi/:edition/tahap/:stage`. */
export const STAGE_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [allowed('progress.read')],
    title: () => $localize`Tahap`,
    loadComponent: () => import('./stage-page').then((page) => page.StagePage),
  },
  {
    path: 'kemajuan',
    canActivate: [allowed('progress.read')],
    title: () => $localize`Kemajuan penilaian`,
    loadComponent: () => import('./progress-page').then((page) => page.ProgressPage),
  },
  {
    path: 'panel',
    canActivate: [allowed('panels.read')],
    title: () => $localize`Panel dan pengunduran diri`,
    loadComponent: () => import('./panels-page').then((page) => page.PanelsPage),
  },
];
