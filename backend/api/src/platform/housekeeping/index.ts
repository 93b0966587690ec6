export { Housekeeping } from './housekeeping';
export { HousekeepingRepository } from './housekeeping.repository';
