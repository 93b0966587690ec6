import type { Routes } from '@angular/router';
import { secured, signedIn } from './data/guards';

export const ROUTES: Routes = [{ path: '**', children: [], canActivate: [signedIn, secured] }];
