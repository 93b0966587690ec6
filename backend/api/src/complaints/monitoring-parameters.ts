import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { isCode, Refusal } from '../platform';
import type { MonitoringPlace } from './monitorings';

/** Which monitoring of which edition the address names; what can be none is not found. */
export const PathMonitoring = createParamDecorator((_: unknown, context: ExecutionContext): MonitoringPlace => {
  const { edition, monitoring } = context.switchToHttp().getRequest<Request>().params;
  if (!isCode(edition) || !/^[1-9]\d{0,8}$/.test(String(monitoring))) throw new Refusal('not-found');
  return { edition, number: Number(monitoring) };
});
