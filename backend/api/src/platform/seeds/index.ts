export { SeedFolder } from './seed-folder';
export { SeedingEntity } from './seeding.entity';
export { SeedingRepository } from './seeding.repository';
