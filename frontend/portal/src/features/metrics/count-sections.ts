import { type CountField, STATUS_FIELDS } from '../../data/count-hints';

/** Counts that belong together on the page, under their heading; the first needs none. */
export interface CountSection {
  readonly title: string;
  readonly fields: readonly CountField[];
}

export function countSections(): readonly CountSection[] {
  return [
    { title: '', fields: ['received'] },
    { title: $localize`Keadaan laporan itu; jumlahnya harus sama dengan yang diterima`, fields: STATUS_FIELDS },
    { title: $localize`Tindak lanjut`, fields: ['answered', 'withinSla', 'cappedDaySum'] },
  ];
}
