import { join } from 'node:path';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { AccessSeed } from './access';
import { CompetitionSeed } from './competition';
import { ParticipantsSeed } from './participants';
import { Database, SeedFolder, SeedingRepository, type SeedLevel, type Transaction } from './platform';

/** What a slice puts into an empty database. */
export interface Seed {
  load(tx: Transaction, seeds: SeedFolder, level: SeedLevel): Promise<void>;
}

/** In their order: a seed may build on those before it. */
const SEEDS: readonly Type<Seed>[] = [
  CompetitionSeed,
  ParticipantsSeed,
  AccessSeed,
  // submissions
  // judging
  // results
  // reports
];

const SEEDS_FOLDER = join(__dirname, '..', '..', '..', 'seeds');

/** Fills an empty database, all of it or nothing, and tells each step's name; a database that was filled once is left alone. */
export async function seedOnce(
  app: INestApplicationContext,
  level: SeedLevel,
  tell: (step: string) => void = () => undefined,
): Promise<boolean> {
  const seeding = app.get(SeedingRepository, { strict: false });
  const database = app.get(Database, { strict: false });
  if (await seeding.isDone(database.reader)) return false;
  return database.transaction(async (tx) => {
    if (!(await seeding.isMine(tx))) return false;
    const folder = new SeedFolder(SEEDS_FOLDER);
    for (const seed of SEEDS) {
      tell(seed.name.replace(/Seed$/, '').toLowerCase());
      await app.get(seed, { strict: false }).load(tx, folder, level);
    }
    await seeding.note(tx, level);
    return true;
  });
}
