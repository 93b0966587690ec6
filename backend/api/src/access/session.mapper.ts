import type { AssignmentView, OwnSessionView, SessionView } from '@anggakara/contracts';
import type { PersonEntity } from './person.entity';

/** How long a session lasts, on the database's clock. */
export interface SessionLimits {
  readonly now: Date;
  readonly idleUntil: Date;
  readonly endsAt: Date;
}

export interface Standing {
  readonly assignments: readonly AssignmentView[];
  /** Whether the person's roles ask for an authenticator. */
  readonly owesSecondFactor: boolean;
  readonly limits: SessionLimits;
}

/** What somebody sees of the own account; the current edition is the one of the latest assignment. */
export function sessionView(person: PersonEntity, { assignments, owesSecondFactor, limits }: Standing): SessionView {
  const { id, name, email, mustChangePassword, secondFactorConfirmed, synthetic } = person;
  const latest = assignments.at(-1);
  return {
    user: {
      ...{ id, name, email, synthetic, mustChangePassword, assignments },
      role: latest?.role ?? null,
      edition: latest?.edition ?? null,
      mustEnrolSecondFactor: owesSecondFactor && !secondFactorConfirmed,
      secondFactor: secondFactorConfirmed,
    },
    limits: {
      now: limits.now.toISOString(),
      idleUntil: limits.idleUntil.toISOString(),
      endsAt: limits.endsAt.toISOString(),
    },
  };
}

export interface OwnSessionRow {
  readonly id: string;
  readonly openedAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly userAgent: string;
}

export function ownSessionView(session: OwnSessionRow, currentId: string): OwnSessionView {
  const { id, openedAt, lastUsedAt, expiresAt, userAgent } = session;
  return {
    ...{ id, userAgent, current: id === currentId },
    openedAt: openedAt.toISOString(),
    lastUsedAt: lastUsedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}
