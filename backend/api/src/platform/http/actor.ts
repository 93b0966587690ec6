import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { AssignableRole, AssignmentView } from '@anggakara/contracts';
import type { Request } from 'express';

/** Who asks: resolved from the session by the gate, for the edition that the address names. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly assignments: readonly AssignmentView[];
  readonly sessionId: string;
  /** Code of the edition in the address; undefined where the address names none. */
  readonly edition?: string;
  /** The actor's role in that edition. */
  readonly role?: AssignableRole;
  /** Code of the agency that the actor speaks for in that edition. */
  readonly agency?: string;
}

export interface RequestWithActor extends Request {
  actor?: Actor;
}

/** The actor as a parameter; on a route for anyone it may be undefined. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | undefined =>
    context.switchToHttp().getRequest<RequestWithActor>().actor,
);
