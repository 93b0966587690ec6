import { type Command, GOOD, NO, parsed } from './command';
import { sharedDatabasePlace } from './database-place';
import { migrated, missingMigrations } from './database-settling';
import { readAppConfig } from './platform';

/** The schema as a step of its own, before the processes that use it start. */
export const migrateCommand: Command = {
  usage: 'migrate [--check]',
  summary:
    'menyiapkan tabel sebagai pemiliknya (MIGRATION_DATABASE_URL) dan memberi hak kepada peran program; beberapa yang\n' +
    '  dijalankan bersama saling menunggu; dengan --check hanya menjawab apakah masih ada migrasi yang belum dijalankan',
  async run(args) {
    const { values } = parsed(args, { check: { type: 'boolean', default: false } });
    const config = readAppConfig();
    const place = await sharedDatabasePlace(config);
    try {
      return values.check ? told(await missingMigrations(place)) : done(await migrated(place, config));
    } finally {
      await place.stop();
    }
  },
};

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
