import { Injectable } from '@nestjs/common';
import type { Page, ParticipationView } from '@anggakara/contracts';
import { Database } from '../platform';
import { AgencyHistoryRepository } from './agency-history.repository';

/** Who took part in earlier editions, as far as a source names them. (docs/decisions/0503) */
@Injectable()
export class Participations {
  constructor(
    private readonly database: Database,
    private readonly past: AgencyHistoryRepository,
  ) {}

  /** One statement of one source each; an edition of which nothing is documented has none. */
  async ofEdition(editionCode: string): Promise<Page<ParticipationView>> {
    const items = await this.past.participationsOfEdition(this.database.reader, editionCode);
    return { items, total: items.length };
  }
}
