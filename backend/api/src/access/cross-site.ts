import type { Request } from 'express';

const OWN_SITE = new Set(['same-origin', 'none']);

/** Whether the browser says that another site sent this; programs that are no browser say nothing. */
export function isCrossSite(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return !OWN_SITE.has(site);
  const origin = request.get('origin');
  return origin !== undefined && hostOf(origin) !== request.host;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
