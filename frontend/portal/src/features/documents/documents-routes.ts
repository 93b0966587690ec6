import type { Routes } from '@angular/router';
import { allowed } from '../../data/guards';

/** Documents of an edition: `edisi/:edition/dokumen`. */
export const DOCUMENTS_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [allowed('documents.read')],
    title: () => $localize`Dokumen`,
    loadComponent: () => import('./documents-page').then((page) => page.DocumentsPage),
  },
];
