import type { HealthView, ReadinessView } from '@anggakara/contracts';

export const HEALTHY: HealthView = { status: 'ok' };
export const READY: ReadinessView = { status: 'ok', database: 'up', jobs: 'up' };
