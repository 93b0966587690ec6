export { Agencies } from './agencies';
export { AgencyEntity } from './agency.entity';
export { DocumentedFigures } from './documented-figures';
export { DocumentedFigureEntity } from './documented-figure.entity';
export { agencyOf, Entries } from './entries';
export { EntryEntity } from './entry.entity';
export type { EntryChange } from './entry.repository';
export { ParticipantsModule } from './participants.module';
export { ParticipantsSeed } from './participants.seed';
