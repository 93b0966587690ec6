import { type ColumnMeaning, type SheetModel, textColumn, type WorkbookModel } from './workbook-model';

export const CODEBOOK = 'Penjelasan kolom';

const said = (meaning: string): ColumnMeaning => ({
  ...{ meaning, unit: 'teks', range: 'bebas' },
  ...{ source: 'uraian kolom di buku kerja ini', basis: 'penjelasan, bukan data' },
});

const COLUMNS = [
  textColumn('Lembar', 18, said('Lembar tempat kolom berada')),
  textColumn('Kolom', 24, said('Nama kolom seperti di baris pertama lembarnya')),
  textColumn('Arti', 50, said('Apa yang dikatakan satu sel kolom itu')),
  textColumn('Satuan', 20, said('Satuan bilangannya; teks bagi kolom tanpa bilangan')),
  textColumn('Rentang', 30, said('Nilai yang mungkin, dan arti sel kosong')),
  textColumn('Rumus atau sumber', 50, said('Bagaimana nilainya dihitung, atau dari mana diambil')),
  textColumn('Dasar', 50, said('Aturan yang diikuti, terdokumentasi atau asumsi')),
];

/** The workbook with a sheet that explains every column of every sheet, itself included: made of the columns, so it cannot drift. */
export function withCodebook(workbook: WorkbookModel): WorkbookModel {
  const head = { name: CODEBOOK, columns: COLUMNS, isProse: true };
  const rows = [...workbook.sheets, head].flatMap(({ name, columns }) =>
    columns.map(({ header, meaning, unit, range, source, basis }) => [
      ...[name, header, meaning, unit, range, source, basis],
    ]),
  );
  const codebook: SheetModel = { ...head, rows };
  return { ...workbook, sheets: [...workbook.sheets, codebook] };
}
