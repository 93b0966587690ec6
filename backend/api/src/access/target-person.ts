import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { isUuid, Refusal, type RequestWithActor } from '../platform';
import type { Target } from './custody';

/** Whom the address names, in which edition, and who asks; an address that cannot name anybody names nobody. */
export const TargetPerson = createParamDecorator((_: unknown, context: ExecutionContext): Target => {
  const { actor, params } = context.switchToHttp().getRequest<RequestWithActor>();
  const personId = params['person'];
  if (actor?.edition === undefined) throw new Error('People are administered in an edition');
  if (!isUuid(personId)) throw new Refusal('not-found');
  return { actor, edition: actor.edition, personId };
});
