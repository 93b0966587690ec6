import { Injectable } from '@nestjs/common';
import type { StageCode } from '@anggakara/contracts';
import { Editions, Stages } from '../competition';
import { agencyOf, Entries } from '../participants';
import { type Actor, Refusal, type Transaction } from '../platform';

/** An agency's export is its part of the document evaluation. */
const STAGE: StageCode = 'document';

/** What the competition asks of an import: periods, an entry of the agency, and that its time is not over. */
@Injectable()
export class CompetitionImports {
  constructor(
    private readonly editions: Editions,
    private readonly entries: Entries,
    private readonly stages: Stages,
  ) {}

  /** Refuses `import-of-history`, `import-agency-needed` and `import-closed`. */
  async admit(tx: Transaction, actor: Actor, edition: string, agency: string | null): Promise<void> {
    const { periods } = await this.editions.find(tx, edition);
    if (periods.length === 0) throw new Refusal('import-of-history');
    if (agency !== null) await this.refuseStranger(tx, edition, agency);
    await this.refuseLate(tx, actor, edition);
  }

  /** An organiser may at any time. Refuses `import-closed`. */
  async refuseLate(tx: Transaction, actor: Actor, edition: string): Promise<void> {
    if (agencyOf(actor) === undefined) return;
    const { name, state, closesAt, now } = await this.stages.hold(tx, edition, STAGE);
    if (state === 'locked' || now >= closesAt) throw new Refusal('import-closed', { stage: name });
  }

  private async refuseStranger(tx: Transaction, edition: string, agency: string): Promise<void> {
    const entries = await this.entries.ofAgency(tx, edition, agency);
    const isIn = entries.some(({ stage }) => stage !== 'withdrawn' && stage !== 'disqualified');
    if (!isIn) throw new Refusal('import-agency-needed', { agency });
  }
}
