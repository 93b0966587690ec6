import { Injectable } from '@nestjs/common';
import { type ClaimVerificationView, type EntryView, mayAs, type Permission } from '@anggakara/contracts';
import { Stages } from '../competition';
import { type Actor, Refusal, type Transaction } from '../platform';
import { CLAIMS_STAGE } from './claims-stage';
import { openQuestion } from './verification-record';
import type { VerificationSubject } from './verification-sight';

const LEFT: readonly EntryView['stage'][] = ['withdrawn', 'disqualified'];

/** Until when it is decided, asked and answered. (docs/rules/verification.md 6) */
@Injectable()
export class VerificationHours {
  constructor(private readonly stages: Stages) {}

  /** Holds the stage as it is; what was asked may be answered later too. Refuses `entry-has-left` and `verification-locked`. */
  async hold(tx: Transaction, { entry, place }: VerificationSubject, isAnswer: boolean): Promise<void> {
    if (LEFT.includes(entry.stage)) throw new Refusal('entry-has-left');
    const { state, name } = await this.stages.share(tx, place.edition, CLAIMS_STAGE);
    if (state === 'locked' && !isAnswer) throw new Refusal('verification-locked', { stage: name });
  }

  /** Which acts stand open to a reader. */
  async may(tx: Transaction, { role }: Actor, subject: VerificationSubject): Promise<ClaimVerificationView['may']> {
    const { state } = await this.stages.find(tx, subject.place.edition, CLAIMS_STAGE);
    const isHere = subject.record.state === 'submitted' && !LEFT.includes(subject.entry.stage);
    const isOpen = isHere && state !== 'locked';
    const isAsked = openQuestion(subject.acts) !== undefined;
    const as = (permission: Permission): boolean => role !== undefined && mayAs(role, permission);
    return {
      decide: isOpen && as('verification.decide'),
      ask: isOpen && !isAsked && as('verification.ask'),
      answer: isHere && isAsked && as('verification.answer'),
    };
  }
}
