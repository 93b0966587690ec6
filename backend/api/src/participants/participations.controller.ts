import { Controller, Get } from '@nestjs/common';
import type { Page, ParticipationView } from '@anggakara/contracts';
import { Operation, PathCode, Requires } from '../platform';
import { PARTICIPATION_PAGE } from './agencies.examples';
import { Participations } from './participations';

@Controller('editions/:year/participations')
export class ParticipationsController {
  constructor(private readonly participations: Participations) {}

  /** Named by its year and not as an edition in which somebody works: history is public. */
  @Get()
  @Requires('participations.read')
  @Operation({
    summary: 'Peserta edisi terdahulu yang disebut sumber; urutannya bukan peringkat',
    answers: { type: 'Page<ParticipationView>', example: PARTICIPATION_PAGE },
  })
  ofEdition(@PathCode('year') year: string): Promise<Page<ParticipationView>> {
    return this.participations.ofEdition(year);
  }
}
