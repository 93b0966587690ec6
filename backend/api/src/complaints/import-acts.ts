import { Injectable } from '@nestjs/common';
import { Ledger } from '../ledger';
import type { Actor, Transaction } from '../platform';
import type { ComplaintImportEntity } from './complaint-import.entity';

/** What is recorded of imports: who began, checked, stored or cancelled which, and what became of it. */
@Injectable()
export class ImportActs {
  constructor(private readonly ledger: Ledger) {}

  /** Called last: the chain is held until the transaction ends. */
  async record(
    tx: Transaction,
    { id, editionCode, agencyCode }: Pick<ComplaintImportEntity, 'id' | 'editionCode' | 'agencyCode'>,
    act: {
      readonly verb: string;
      readonly actor: Actor | undefined;
      readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
    },
  ): Promise<void> {
    await this.ledger.record(tx, {
      chain: editionCode,
      actor: act.actor,
      act: `complaints.import-${act.verb}`,
      subject: `complaint-import:${id}`,
      facts: { agency: agencyCode, ...act.facts },
      ...(agencyCode === null ? {} : { of: { agency: agencyCode } }),
    });
  }
}
