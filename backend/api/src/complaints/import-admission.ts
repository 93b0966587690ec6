import { Injectable } from '@nestjs/common';
import {
  type BeginComplaintImport,
  COMPLAINT_FILE_MAX_BYTES,
  OPEN_IMPORTS_MAX,
  type StageCode,
} from '@anggakara/contracts';
import { Editions, Stages } from '../competition';
import { agencyOf, Entries } from '../participants';
import { type Actor, Refusal, type Transaction } from '../platform';
import type { ComplaintImportEntity } from './complaint-import.entity';
import { ComplaintImportRepository } from './complaint-import.repository';

/** An agency's export is its part of the document evaluation. */
const STAGE: StageCode = 'document';

/** Who may bring in what, and until when. */
@Injectable()
export class ImportAdmission {
  constructor(
    private readonly imports: ComplaintImportRepository,
    private readonly editions: Editions,
    private readonly entries: Entries,
    private readonly stages: Stages,
  ) {}

  /**
   * Whose export it will be; null: that of every agency. Refuses `import-of-history`, `file-too-large`, `not-found` where an
   * agency names another, `import-agency-needed`, `import-closed` and `too-many-imports`.
   */
  async begin(tx: Transaction, actor: Actor, edition: string, wanted: BeginComplaintImport): Promise<string | null> {
    const { periods } = await this.editions.find(tx, edition);
    if (periods.length === 0) throw new Refusal('import-of-history');
    if (wanted.size > COMPLAINT_FILE_MAX_BYTES)
      throw new Refusal('file-too-large', { maxBytes: COMPLAINT_FILE_MAX_BYTES });
    const agency = askedAgency(agencyOf(actor), wanted.agency);
    if (agency !== null) await this.refuseStranger(tx, edition, agency);
    await this.refuseLate(tx, actor, edition);
    const open = await this.imports.countOpen(tx, edition, agency);
    if (open >= OPEN_IMPORTS_MAX) throw new Refusal('too-many-imports', { open });
    return agency;
  }

  /** Refuses `not-found` for an import that does not exist and for one that is another's; held until the transaction ends. */
  async hold(tx: Transaction, actor: Actor, edition: string, id: string): Promise<ComplaintImportEntity> {
    await this.find(tx, actor, edition, id);
    const held = await this.imports.lock(tx, id);
    if (held === null) throw new Refusal('not-found');
    return held;
  }

  /** Refuses `not-found`. */
  async find(tx: Transaction, actor: Actor, edition: string, id: string): Promise<ComplaintImportEntity> {
    const found = await this.imports.find(tx, edition, id, agencyOf(actor));
    if (found === null) throw new Refusal('not-found');
    return found;
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

/** An agency brings its own export, named or not; another's is to it as one that does not exist. */
function askedAgency(own: string | undefined, named: string | undefined): string | null {
  if (own !== undefined && named !== undefined && named !== own) throw new Refusal('not-found');
  return own ?? named ?? null;
}
