import { Injectable } from '@nestjs/common';
import { type BeginComplaintImport, COMPLAINT_FILE_MAX_BYTES, OPEN_IMPORTS_MAX } from '@anggakara/contracts';
import { agencyOf } from '../participants';
import { type Actor, Refusal, type Transaction } from '../platform';
import { CompetitionImports } from './competition-imports';
import type { ComplaintImportEntity } from './complaint-import.entity';
import { ComplaintImportRepository } from './complaint-import.repository';
import { MonitoringImports } from './monitoring-imports';

/** Who may bring in what, and until when. */
@Injectable()
export class ImportAdmission {
  constructor(
    private readonly imports: ComplaintImportRepository,
    private readonly competition: CompetitionImports,
    private readonly monitored: MonitoringImports,
  ) {}

  /**
   * Whose export it will be; null: that of every agency. Refuses `import-of-history`, `file-too-large`, `not-found` where an
   * agency names another, `import-agency-needed`, `import-closed` and `too-many-imports`.
   */
  async begin(tx: Transaction, actor: Actor, edition: string, wanted: BeginComplaintImport): Promise<string | null> {
    if (wanted.size > COMPLAINT_FILE_MAX_BYTES)
      throw new Refusal('file-too-large', { maxBytes: COMPLAINT_FILE_MAX_BYTES });
    const agency = askedAgency(agencyOf(actor), wanted.agency);
    if (wanted.monitoring === undefined) await this.competition.admit(tx, actor, edition, agency);
    else await this.monitored.admit(tx, edition, wanted.monitoring, agency);
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

  /** Of the competition; a monitoring has no end. Refuses `import-closed`. */
  async refuseLate(tx: Transaction, actor: Actor, found: ComplaintImportEntity): Promise<void> {
    if (found.monitoring === null) await this.competition.refuseLate(tx, actor, found.editionCode);
  }
}

/** An agency brings its own export, named or not; another's is to it as one that does not exist. */
function askedAgency(own: string | undefined, named: string | undefined): string | null {
  if (own !== undefined && named !== undefined && named !== own) throw new Refusal('not-found');
  return own ?? named ?? null;
}
