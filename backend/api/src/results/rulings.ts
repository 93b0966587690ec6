import { Injectable } from '@nestjs/common';
import type { Page, RulingView } from '@anggakara/contracts';
import type { StagePlace } from '../competition';
import { Database } from '../platform';
import { rulingView } from './ruling.mapper';
import { RulingRepository } from './ruling.repository';

/** Every ruling of a stage, oldest first, those of an earlier lock included. */
@Injectable()
export class Rulings {
  constructor(
    private readonly database: Database,
    private readonly rulings: RulingRepository,
  ) {}

  async list(place: StagePlace): Promise<Page<RulingView>> {
    const items = (await this.rulings.ofStage(this.database.reader, place)).map(rulingView);
    return { items, total: items.length };
  }
}
