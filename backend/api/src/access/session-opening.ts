import { Injectable } from '@nestjs/common';
import type { SignIn } from '@anggakara/contracts';
import { Ledger, SYSTEM_CHAIN } from '../ledger';
import { Database, Refusal, type Transaction } from '../platform';
import { Admission, type Attempt, type RejectionReason } from './admission';
import type { PersonEntity } from './person.entity';
import { type OpenedSession, Sessions } from './sessions';

/** From where somebody signs in. */
export interface Device {
  readonly userAgent: string;
  /** The session that the browser held until now. */
  readonly earlier: { readonly personId: string; readonly sessionId: string } | undefined;
}

type Outcome = OpenedSession | { readonly rejected: RejectionReason };

/** Signs people in. Who is rejected learns no more than that something does not match; the ledger says what. */
@Injectable()
export class SessionOpening {
  constructor(
    private readonly database: Database,
    private readonly admission: Admission,
    private readonly sessions: Sessions,
    private readonly ledger: Ledger,
  ) {}

  async open(credentials: SignIn, device: Device): Promise<OpenedSession> {
    const attempt = await this.admission.attempt(credentials);
    const outcome = await this.database.transaction((tx) => this.outcome(tx, attempt, device));
    if (!('rejected' in outcome)) return outcome;
    throw new Refusal(outcome.rejected === 'code-missing' ? 'code-required' : 'sign-in-failed');
  }

  /** A rejection is an outcome and no error, so that its record is committed. */
  private async outcome(tx: Transaction, attempt: Attempt, device: Device): Promise<Outcome> {
    const verdict = await this.admission.verdict(tx, attempt);
    if (verdict.kind === 'admitted') return this.admit(tx, verdict.person, device);
    await this.ledger.record(tx, {
      chain: SYSTEM_CHAIN,
      actor: undefined,
      act: 'access.sign-in-refused',
      subject: `person:${attempt.personId ?? 'unknown'}`,
      facts: { reason: verdict.reason },
    });
    return { rejected: verdict.reason };
  }

  private async admit(tx: Transaction, person: PersonEntity, { userAgent, earlier }: Device): Promise<OpenedSession> {
    if (earlier !== undefined) await this.sessions.end(tx, earlier.personId, earlier.sessionId);
    const opened = await this.sessions.open(tx, person.id, userAgent);
    await this.ledger.record(tx, {
      chain: SYSTEM_CHAIN,
      actor: { personId: person.id, name: person.name },
      act: 'access.signed-in',
      subject: `person:${person.id}`,
      facts: { secondFactor: person.secondFactorConfirmed },
    });
    return opened;
  }
}
