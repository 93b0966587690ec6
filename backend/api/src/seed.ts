import { join } from 'node:path';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { AccessSeed } from './access';
import { CompetitionSeed } from './competition';
import { ComplaintsSeed } from './complaints';
import { JudgingSeed } from './judging';
import { ParticipantsSeed } from './participants';
import { Database, SeedFolder, SeedingRepository, type SeedLevel, type Transaction } from './platform';
import { SubmissionsSeed } from './submissions';

/** What a slice puts into an empty database. */
export interface Seed {
  load(tx: Transaction, seeds: SeedFolder, level: SeedLevel): Promise<void>;
}

/** In their order: a seed may build on those before it. */
const SEEDS: readonly Type<Seed>[] = [
  CompetitionSeed,
  ParticipantsSeed,
  AccessSeed,
  ComplaintsSeed,
  SubmissionsSeed,
  JudgingSeed,
  // results
  // reports
];

const SEEDS_FOLDER = join(__dirname, '..', '..', '..', 'seeds');

/**
 * Fills an empty database, all of it or nothing, and answers what the database is filled with; one that was filled
 * before is left alone, whatever level it has. Tells how many of the seeds are in.
 */
export async function seedOnce(
  app: INestApplicationContext,
  level: SeedLevel,
  tell: (done: number, total: number) => void = () => undefined,
): Promise<SeedLevel> {
  const seeding = app.get(SeedingRepository, { strict: false });
  const database = app.get(Database, { strict: false });
  const earlier = await seeding.level(database.reader);
  if (earlier !== undefined) return earlier;
  return database.transaction(async (tx) => {
    await seeding.hold(tx);
    const faster = await seeding.level(tx);
    if (faster !== undefined) return faster;
    const folder = new SeedFolder(SEEDS_FOLDER);
    for (const [done, seed] of SEEDS.entries()) {
      tell(done, SEEDS.length);
      await app.get(seed, { strict: false }).load(tx, folder, level);
    }
    await seeding.note(tx, level);
    return level;
  });
}
