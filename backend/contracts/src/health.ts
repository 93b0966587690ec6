export interface HealthView {
  readonly status: 'ok';
}

/** 200 when everything is up, 503 otherwise. */
export interface ReadinessView {
  readonly status: 'ok' | 'unavailable';
  readonly database: 'up' | 'down';
  readonly jobs: 'up' | 'down';
}
