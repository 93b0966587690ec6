import { Injectable } from '@nestjs/common';
import type { AnswerClarification, AskClarification } from '@anggakara/contracts';
import { Calendar } from '../competition';
import type { EntryPlace } from '../participants';
import { type Actor, Refusal } from '../platform';
import { dayAfterWorkingDays, openQuestion } from './verification-record';
import { VerificationActs } from './verification-acts';
import { VerificationActRepository } from './verification-act.repository';

/** A claim goes back to its agency with a question and a day, and comes back with an answer. (docs/rules/verification.md 7-9) */
@Injectable()
export class Clarifying {
  constructor(
    private readonly acts: VerificationActs,
    private readonly rows: VerificationActRepository,
    private readonly calendar: Calendar,
  ) {}

  /** Refuses what `VerificationActs` does, and `clarification-open`. */
  ask(actor: Actor, place: EntryPlace, body: AskClarification, key?: string): Promise<void> {
    return this.acts.perform({ actor, place, verb: 'asked', body, key }, async (tx, { acts }) => {
      if (openQuestion(acts) !== undefined) throw new Refusal('clarification-open');
      const offDays = await this.calendar.offDays(tx);
      const dueOn = dayAfterWorkingDays(await this.rows.today(tx), body.workingDays, offDays);
      return {
        act: { kind: 'question', text: body.question, dueOn, decided: null, importId: null },
        facts: { question: body.question, dueOn },
      };
    });
  }

  /** Late answers are taken, and are late. Refuses what `VerificationActs` does, and `clarification-not-open`. */
  answer(actor: Actor, place: EntryPlace, body: AnswerClarification, key?: string): Promise<void> {
    return this.acts.perform({ actor, place, verb: 'answered', body, key }, (_tx, { acts }) => {
      if (openQuestion(acts) === undefined) throw new Refusal('clarification-not-open');
      const act = { kind: 'answer', text: body.answer, dueOn: null, decided: null, importId: null } as const;
      return Promise.resolve({ act, facts: { answer: body.answer } });
    });
  }
}
