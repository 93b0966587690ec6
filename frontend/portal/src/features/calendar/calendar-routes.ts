import type { Routes } from '@angular/router';
import { allowedSomewhere } from '../../data/guards';

export const CALENDAR_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: () => $localize`Kalender kerja`,
    loadComponent: () => import('./calendar-page').then((page) => page.CalendarPage),
  },
  {
    path: 'ubah',
    canActivate: [allowedSomewhere('calendar.revise')],
    title: () => $localize`Ubah kalender`,
    loadComponent: () => import('./revision-page').then((page) => page.RevisionPage),
  },
];
