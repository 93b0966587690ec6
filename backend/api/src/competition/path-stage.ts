import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { STAGE_CODES } from '@anggakara/contracts';
import type { Request } from 'express';
import { isCode, Refusal } from '../platform';
import type { StagePlace } from './stage-place';

/** The stage that the address names; what cannot name one is the same 404 as what does not exist. */
export const PathStage = createParamDecorator((_: unknown, context: ExecutionContext): StagePlace => {
  const { edition, stage } = context.switchToHttp().getRequest<Request>().params;
  const code = STAGE_CODES.find((candidate) => candidate === stage);
  if (!isCode(edition) || code === undefined) throw new Refusal('not-found');
  return { edition, stage: code };
});
