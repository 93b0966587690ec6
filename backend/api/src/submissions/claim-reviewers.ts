import { Injectable } from '@nestjs/common';
import type { EntryPlace } from '../participants';
import type { Actor, Transaction } from '../platform';

/** Who marks entries, as the slice knows that has panels, conflicts and recusals. */
export interface ClaimReview {
  /** Refuses `not-found`, `recused` and `conflicts-not-declared` where the actor may not look at the entry. */
  admit(tx: Transaction, actor: Actor, place: EntryPlace): Promise<void>;
  /** Codes of the entries that the actor may look at. */
  entries(tx: Transaction, actor: Actor, edition: string): Promise<ReadonlySet<string>>;
}

/** Evaluators verify the entries of their own sheets; a later slice says here which those are. */
@Injectable()
export class ClaimReviewers {
  private review: ClaimReview | undefined;

  ask(review: ClaimReview): void {
    this.review = review;
  }

  admit(tx: Transaction, actor: Actor, place: EntryPlace): Promise<void> {
    return this.known().admit(tx, actor, place);
  }

  entries(tx: Transaction, actor: Actor, edition: string): Promise<ReadonlySet<string>> {
    return this.known().entries(tx, actor, edition);
  }

  private known(): ClaimReview {
    if (this.review === undefined) throw new Error('Nobody knows who marks which entry');
    return this.review;
  }
}
