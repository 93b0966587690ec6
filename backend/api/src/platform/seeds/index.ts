export { regionTables } from './region-tables';
export { SeedFolder } from './seed-folder';
export { SeedFault, SeedNode } from './seed-node';
export { SeedingEntity } from './seeding.entity';
export { SeedingRepository } from './seeding.repository';
