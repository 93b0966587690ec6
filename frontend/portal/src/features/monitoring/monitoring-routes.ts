import type { Routes } from '@angular/router';
import { allowed } from '../../data/guards';

export const MONITORING_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: () => $localize`Pemantauan`,
    loadComponent: () => import('./monitorings-page').then((page) => page.MonitoringsPage),
  },
  {
    path: ':monitoring',
    canActivate: [allowed('monitoring.survey')],
    title: () => $localize`Hasil pemantauan`,
    loadComponent: () => import('./monitoring-page').then((page) => page.MonitoringPage),
  },
  {
    path: ':monitoring/instansi/:agency',
    title: () => $localize`Pemantauan instansi`,
    loadComponent: () => import('./monitored-agency-page').then((page) => page.MonitoredAgencyPage),
  },
];
