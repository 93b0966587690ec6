import { InjectionToken, type Provider } from '@angular/core';
import { ClaimApi } from '../data/claim-api';
import { Badge } from '../ui/badge';
import { Confirm } from '../ui/confirm';
import { Countdown } from '../ui/countdown';
import { Field, FieldControl } from '../ui/field';
import { CountText } from '../ui/format-pipes';
import { Instant } from '../ui/instant';
import { LoadState } from '../ui/load-state';
import { PageHeader } from '../ui/page-header';
import { typedCount } from '../ui/typed-number';

/**
 * Small parts that the heaviest pages use. Named here they come with the first script: each would otherwise be a script
 * of its own, a request and a set of headers for a few hundred bytes (docs/decisions/0903-first-visit.md).
 */
const PARTS = [
  ...[Badge, Confirm, Countdown, Field, FieldControl, Instant, LoadState, PageHeader, CountText],
  ...[ClaimApi, typedCount],
] as const;

const FIRST_LOAD = new InjectionToken<readonly unknown[]>('parts that come with the first script');

export const FIRST_LOAD_PROVIDER: Provider = { provide: FIRST_LOAD, useValue: PARTS };
