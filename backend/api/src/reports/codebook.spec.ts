import { CODEBOOK, withCodebook } from './codebook';
import { numberColumn, textColumn, type WorkbookModel } from './workbook-model';

const MEANING = { meaning: 'Arti', unit: 'poin', range: '0 sampai 100', source: 'lembar nilai', basis: 'rubrik' };

const WORKBOOK: WorkbookModel = {
  title: 'Peringkat',
  banner: null,
  printedAt: '2026-01-02T00:00:00.000Z',
  sheets: [
    { name: 'Peringkat', columns: [textColumn('Kode', 12, MEANING), numberColumn('Nilai', 2, MEANING)], rows: [] },
    { name: 'Tentang', columns: [textColumn('Butir', 20, MEANING)], rows: [] },
  ],
};

test('every column of every sheet is explained, those of the explanation itself too', () => {
  const { sheets } = withCodebook(WORKBOOK);
  const codebook = sheets.at(-1);
  expect(codebook?.name).toBe(CODEBOOK);
  expect(codebook?.rows.map(([sheet, column]) => `${sheet}/${column}`)).toEqual(
    sheets.flatMap(({ name, columns }) => columns.map(({ header }) => `${name}/${header}`)),
  );
  for (const row of codebook?.rows ?? []) {
    expect(row).toHaveLength(codebook?.columns.length ?? 0);
    expect(row.every((cell) => typeof cell === 'string' && cell !== '')).toBe(true);
  }
});
