import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { StageCode } from '@anggakara/contracts';
import { ClaimReviewers } from '../submissions';
import type { Actor, Transaction } from '../platform';
import { Admission } from './admission';
import { Benches } from './benches';

/** Claims are verified where documents are marked. */
const STAGE: StageCode = 'document';

/** Tells who verifies which claim: whoever marks the entry, under the conditions of the sheet. (docs/rules/verification.md 11) */
@Injectable()
export class ClaimReviewing implements OnModuleInit {
  constructor(
    private readonly reviewers: ClaimReviewers,
    private readonly admission: Admission,
    private readonly benches: Benches,
  ) {}

  onModuleInit(): void {
    this.reviewers.ask({
      admit: async (tx, actor, place) => {
        await this.admission.forReading(tx, actor, { ...place, stage: STAGE });
      },
      entries: (tx, actor, edition) => this.entries(tx, actor, edition),
    });
  }

  /** Before conflicts were declared there are none. */
  private async entries(tx: Transaction, { personId, role }: Actor, edition: string): Promise<ReadonlySet<string>> {
    const { roster } = await this.benches.of(tx, { edition, stage: STAGE });
    const listed = roster.declaredAt(personId) === null ? [] : roster.listFor(personId, role);
    return new Set(listed.filter((entry) => !roster.isRecused(entry, personId)).map(({ code }) => code));
  }
}
