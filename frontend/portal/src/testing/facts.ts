import type { EditionFactView, FactSourceView } from '@anggakara/contracts';

export function aSource(fields: Partial<FactSourceView> = {}): FactSourceView {
  return { code: 'menpan', title: 'menpan.go.id/top-46', publisher: 'Kementerian PANRB', ...fields };
}

/** A documented count of 2020, unless something else is said. */
export function aFact(fields: Partial<EditionFactView> = {}): EditionFactView {
  return {
    edition: '2020',
    subject: 'count',
    key: 'registered',
    statement: 1,
    label: 'Terdaftar',
    value: { kind: 'count', count: 439 },
    standing: 'documented',
    sources: [aSource()],
    note: null,
    contradicted: false,
    ...fields,
  };
}

/** Something that no source tells. */
export function anUnknown(fields: Partial<EditionFactView> = {}): EditionFactView {
  return aFact({ value: { kind: 'unknown' }, standing: 'unknown', sources: [], note: 'Tidak ditemukan.', ...fields });
}
