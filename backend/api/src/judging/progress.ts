import { Injectable } from '@nestjs/common';
import type { StageProgressView } from '@anggakara/contracts';
import { People } from '../access';
import type { StagePlace } from '../competition';
import { Database, type Transaction } from '../platform';
import { Benches } from './benches';
import { progressView } from './progress.mapper';
import { SheetRepository } from './sheet.repository';

/** Who has come how far: counts and states, and no mark in any form. */
@Injectable()
export class Progress {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly benches: Benches,
    private readonly sheets: SheetRepository,
  ) {}

  find(place: StagePlace): Promise<StageProgressView> {
    return this.view(this.database.reader, place);
  }

  async view(tx: Transaction, place: StagePlace): Promise<StageProgressView> {
    const bench = await this.benches.of(tx, place);
    return progressView({
      bench,
      names: await this.people.names(tx, bench.roster.jurors),
      sheets: await this.sheets.standings(tx, place),
    });
  }
}
