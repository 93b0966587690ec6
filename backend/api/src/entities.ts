import { AssignmentEntity, PersonEntity, SessionEntity } from './access';
import {
  AwardCategoryEntity,
  EditionEntity,
  InstrumentEntity,
  OffDayEntity,
  ParticipantGroupEntity,
  PresetEntity,
  ReportingPeriodEntity,
  StageEntity,
} from './competition';
import { LedgerChainEntity, LedgerRecordEntity } from './ledger';
import { AgencyEntity, DocumentedFigureEntity, EntryEntity } from './participants';
import { type EntityClass, KeptAnswerEntity, SeedingEntity, StoredFileEntity } from './platform';

/** Every row type of the program, sorted by slice. */
export const ENTITIES: readonly EntityClass[] = [
  // platform
  KeptAnswerEntity,
  StoredFileEntity,
  SeedingEntity,
  // ledger
  LedgerChainEntity,
  LedgerRecordEntity,
  // access
  PersonEntity,
  AssignmentEntity,
  SessionEntity,
  // competition
  PresetEntity,
  EditionEntity,
  ParticipantGroupEntity,
  AwardCategoryEntity,
  ReportingPeriodEntity,
  StageEntity,
  InstrumentEntity,
  OffDayEntity,
  // participants
  AgencyEntity,
  DocumentedFigureEntity,
  EntryEntity,
];
