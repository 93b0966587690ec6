import { GOOD, NO } from './command';
import { sharedDatabasePlace } from './database-place';
import { migrated, missingMigrations } from './database-settling';
import { readAppConfig } from './platform';

/** Runs the missing migrations, or only names them; answers the exit code. */
export async function migration(order: { readonly check: boolean }): Promise<number> {
  const config = readAppConfig();
  const place = await sharedDatabasePlace(config);
  try {
    return order.check ? told(await missingMigrations(place)) : done(await migrated(place, config));
  } finally {
    await place.stop();
  }
}

function done(applied: readonly string[]): number {
  for (const name of applied) console.log(`Dijalankan: ${name}`);
  console.log(applied.length === 0 ? 'Tabel sudah sesuai.' : `Tabel sesuai: ${applied.length} migrasi dijalankan.`);
  return GOOD;
}

function told(missing: readonly string[]): number {
  if (missing.length === 0) return done([]);
  console.error(`Belum dijalankan: ${missing.join(', ')}.`);
  return NO;
}
