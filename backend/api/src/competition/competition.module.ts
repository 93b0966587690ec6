import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger';
import { Calendar } from './calendar';
import { CalendarBook } from './calendar-book';
import { CalendarController } from './calendar.controller';
import { CalendarDependants } from './calendar-dependants';
import { CalendarPreview } from './calendar-preview';
import { CalendarRepository } from './calendar.repository';
import { CalendarRevision } from './calendar-revision';
import { CalendarRevisionController } from './calendar-revision.controller';
import { CalendarVersionRepository } from './calendar-version.repository';
import { CalendarVersions } from './calendar-versions';
import { CompetitionCalendar } from './competition-calendar';
import { CompetitionSeed } from './competition.seed';
import { EditionFactRepository } from './edition-fact.repository';
import { EditionFacts } from './edition-facts';
import { EditionFactsController } from './edition-facts.controller';
import { EditionController } from './edition.controller';
import { EditionRepository } from './edition.repository';
import { Editions } from './editions';
import { HistorySeed } from './history.seed';
import { InstrumentController } from './instrument.controller';
import { InstrumentLock } from './instrument-lock';
import { InstrumentRepository } from './instrument.repository';
import { InstrumentRevision } from './instrument-revision';
import { Instruments } from './instruments';
import { PresetController } from './preset.controller';
import { Presets } from './presets';
import { FoundingRepository } from './founding.repository';
import { StageConditions } from './stage-conditions';
import { StageController } from './stage.controller';
import { StageMoves } from './stage-moves';
import { StageRepository } from './stage.repository';
import { StageSchedule } from './stage-schedule';
import { Stages } from './stages';

/** Editions, their stages and rubrics, and the calendar. */
@Module({
  imports: [LedgerModule],
  controllers: [
    ...[EditionController, EditionFactsController, PresetController, StageController],
    ...[InstrumentController, CalendarController, CalendarRevisionController],
  ],
  providers: [
    ...[EditionRepository, EditionFactRepository, InstrumentRepository, FoundingRepository, StageRepository],
    ...[CalendarRepository, CalendarVersionRepository, CalendarVersions, CalendarDependants, CompetitionCalendar],
    ...[CalendarBook, CalendarPreview, CalendarRevision, Calendar],
    ...[EditionFacts, Editions, Instruments, Presets, StageConditions, Stages],
    ...[InstrumentLock, InstrumentRevision, StageMoves, StageSchedule, CompetitionSeed, HistorySeed],
  ],
  exports: [
    Calendar,
    CalendarDependants,
    CalendarVersions,
    CompetitionSeed,
    Editions,
    Instruments,
    StageConditions,
    Stages,
  ],
})
export class CompetitionModule {}
