import type { AssignableRole } from './roles';

export interface SignIn {
  readonly email: string;
  readonly password: string;
  /** Six digits of the authenticator, where one is enrolled. */
  readonly code?: string;
}

export interface AssignmentView {
  readonly edition: string;
  readonly role: AssignableRole;
  /** The agency that a person with the role `agency` speaks for. */
  readonly agency: string | null;
}

export interface SessionUserView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Role in the current edition: the one that the person was assigned to last; null without an assignment. */
  readonly role: AssignableRole | null;
  readonly edition: string | null;
  readonly assignments: readonly AssignmentView[];
  /** Whether the initial password still has to be changed before anything else is answered. */
  readonly mustChangePassword: boolean;
  /** Whether an authenticator still has to be enrolled before anything else is answered. */
  readonly mustEnrolSecondFactor: boolean;
  /** Whether an authenticator is enrolled. */
  readonly secondFactor: boolean;
  /** Whether the account is an invented one of the demo edition. */
  readonly synthetic: boolean;
}

/**
 * How long a session lasts: until it has not been used for a while, and at the latest until its end. On the server's
 * clock, which is told along: what counts for a reader is the distance from `now`.
 */
export interface SessionLimitsView {
  readonly now: string;
  /** The session ends then unless it is used before; each use moves it. */
  readonly idleUntil: string;
  /** No use moves it. */
  readonly endsAt: string;
}

export interface SessionView {
  readonly user: SessionUserView;
  readonly limits: SessionLimitsView;
}

/** One of the caller's own sessions. */
export interface OwnSessionView {
  readonly id: string;
  readonly openedAt: string;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
  readonly userAgent: string;
  /** Whether it is the session that asks. */
  readonly current: boolean;
}

/** Ends own sessions; the password is asked again. */
export interface EndSessions {
  readonly password: string;
}

export interface ChangePassword {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Starts an enrolment; the password is asked again. */
export interface StartSecondFactor {
  readonly password: string;
}

/** Shown once: the secret as text and as a picture for the authenticator's camera. */
export interface SecondFactorSecretView {
  readonly secret: string;
  readonly uri: string;
  /** `data:image/svg+xml;base64,...` */
  readonly qrCode: string;
}

export interface ConfirmSecondFactor {
  readonly code: string;
}

export interface RemoveSecondFactor {
  readonly password: string;
  readonly code: string;
}
