import { Module } from '@nestjs/common';
import { CompetitionModule } from '../competition';
import { LedgerModule } from '../ledger';
import { Agencies } from './agencies';
import { AgenciesController } from './agencies.controller';
import { AgencyHistoryRepository } from './agency-history.repository';
import { AgencyRepository } from './agency.repository';
import { DocumentedFigures } from './documented-figures';
import { DocumentedFigureRepository } from './documented-figure.repository';
import { DocumentedFiguresController } from './documented-figures.controller';
import { Entries } from './entries';
import { EntriesController } from './entries.controller';
import { EntryEnding } from './entry-ending';
import { EntryReading } from './entry-reading';
import { EntryRepository } from './entry.repository';
import { FigureCalendar } from './figure-calendar';
import { ParticipantsSeed } from './participants.seed';
import { Participations } from './participations';
import { ParticipationsController } from './participations.controller';

/** Agencies, the figures that sources quote of them, and what takes part in an edition. */
@Module({
  imports: [LedgerModule, CompetitionModule],
  controllers: [AgenciesController, DocumentedFiguresController, EntriesController, ParticipationsController],
  providers: [
    AgencyRepository,
    AgencyHistoryRepository,
    DocumentedFigureRepository,
    EntryRepository,
    DocumentedFigures,
    Agencies,
    Participations,
    Entries,
    EntryReading,
    EntryEnding,
    FigureCalendar,
    ParticipantsSeed,
  ],
  exports: [Agencies, DocumentedFigures, Entries, Participations, ParticipantsSeed],
})
export class ParticipantsModule {}
