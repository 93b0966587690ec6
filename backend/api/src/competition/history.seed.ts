import { Injectable } from '@nestjs/common';
import { PRESET_CODES } from '@anggakara/contracts';
import { Ledger, SYSTEM_CHAIN } from '../ledger';
import type { SeedFolder, Transaction } from '../platform';
import { EditionFactRepository } from './edition-fact.repository';
import { type HistoricEdition, historicEdition, historySources } from './history-file';

/** The editions of history as `seeds/editions` tells them, each file looked at before anything is written. */
export function historyIn(seeds: SeedFolder): readonly HistoricEdition[] {
  const sources = historySources(seeds.readNode('editions/sources.json'));
  return PRESET_CODES.map((code) => historicEdition(seeds.readNode(`editions/${code}.json`), sources));
}

/** Founds the editions of which there are facts. */
@Injectable()
export class HistorySeed {
  constructor(
    private readonly repository: EditionFactRepository,
    private readonly ledger: Ledger,
  ) {}

  async load(tx: Transaction, seeds: SeedFolder): Promise<void> {
    for (const { edition, facts } of historyIn(seeds)) {
      await this.repository.found(tx, edition, facts);
      await this.ledger.record(tx, {
        ...{ chain: SYSTEM_CHAIN, actor: undefined, act: 'competition.history-told' },
        ...{ subject: `edition:${edition.code}`, facts: { statements: facts.length } },
      });
    }
  }
}
