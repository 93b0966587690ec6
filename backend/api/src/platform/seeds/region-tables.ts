import { dirname, join } from 'node:path';
import { SeedFolder } from './seed-folder';

/**
 * The tables of the package `idn-area-data` (Indonesian Area Data by Fityannugroho, made available under the Open
 * Database License): `provinces.csv` and `regencies.csv` with the codes of Kemendagri. They are read where they are
 * installed and copied nowhere else than into a database.
 */
export function regionTables(): SeedFolder {
  return new SeedFolder(join(dirname(require.resolve('idn-area-data/package.json')), 'data'));
}
