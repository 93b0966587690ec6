import type { Routes } from '@angular/router';
import { inEdition, secured, signedIn } from './data/guards';

export const ROUTES: Routes = [
  {
    path: '',
    canActivate: [signedIn],
    children: [{ path: 'edisi/:edition', canActivate: [secured, inEdition], children: [] }],
  },
];
