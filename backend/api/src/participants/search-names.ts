import type { EntityType } from '@anggakara/contracts';
import { searchKey } from './search-key';

/** What people put before a region's name. */
const BEFORE: Partial<Readonly<Record<EntityType, readonly string[]>>> = {
  province: ['', 'Provinsi', 'Prov', 'Pemprov', 'Pemerintah', 'Pemerintah Provinsi'],
  regency: ['', 'Kabupaten', 'Kab', 'Pemkab', 'Pemerintah Kabupaten'],
  city: ['', 'Kota', 'Pemko', 'Pemkot', 'Pemerintah Kota'],
};

export interface Named {
  readonly entityType: EntityType;
  /** Without what kind of region it is; the whole name of what is no region. */
  readonly shortName: string;
  readonly abbreviations: readonly string[];
}

/** Every way in which people name an agency, each as search compares it: `muaraenim`, `kabmuaraenim`, `pemkabmuaraenim`. */
export function searchNames(
  { entityType, shortName, abbreviations }: Named,
  others: readonly string[],
): readonly string[] {
  const words = BEFORE[entityType] ?? [''];
  const names = [shortName, ...abbreviations].flatMap((name) => words.map((word) => `${word} ${name}`));
  return [...new Set([...names, ...others].map(searchKey))].filter((name) => name !== '');
}
