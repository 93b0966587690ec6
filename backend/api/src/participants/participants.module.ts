import { Module } from '@nestjs/common';
import { CompetitionModule } from '../competition';
import { LedgerModule } from '../ledger';
import { Agencies } from './agencies';
import { AgenciesController } from './agencies.controller';
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

/** Agencies, the figures that sources quote of them, and what takes part in an edition. */
@Module({
  imports: [LedgerModule, CompetitionModule],
  controllers: [AgenciesController, DocumentedFiguresController, EntriesController],
  providers: [
    AgencyRepository,
    DocumentedFigureRepository,
    EntryRepository,
    DocumentedFigures,
    Agencies,
    Entries,
    EntryReading,
    EntryEnding,
    FigureCalendar,
    ParticipantsSeed,
  ],
  exports: [Agencies, DocumentedFigures, Entries, ParticipantsSeed],
})
export class ParticipantsModule {}
