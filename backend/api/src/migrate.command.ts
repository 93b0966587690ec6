import { type Command, parsed } from './command';

/** The schema as a step of its own, before the processes that use it start. */
export const migrateCommand: Command = {
  usage: 'migrate [--check]',
  summary:
    'menyiapkan tabel sebagai pemiliknya (MIGRATION_DATABASE_URL) dan memberi hak kepada peran program; beberapa yang\n' +
    '  dijalankan bersama saling menunggu; dengan --check hanya menjawab apakah masih ada migrasi yang belum dijalankan',
  async run(args) {
    const { values } = parsed(args, { check: { type: 'boolean', default: false } });
    const { migration } = await import('./migration.js');
    return migration(values);
  },
};
