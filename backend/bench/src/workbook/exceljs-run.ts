import { createRequire } from 'node:module';
import { inRoot } from '../place.js';
import { tellWhole } from '../whole-process.js';

/** What is used of exceljs' reader in a stream. */
interface ExcelJs {
  readonly stream: {
    readonly xlsx: {
      readonly WorkbookReader: new (file: string, options: object) => AsyncIterable<AsyncIterable<ExcelRow>>;
    };
  };
}

interface ExcelRow {
  readonly values: readonly unknown[];
}

/** A process that reads a workbook with the library that writes ours. */
const { stream } = createRequire(inRoot('backend/api/package.json'))('exceljs') as ExcelJs;

const options = { sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', worksheets: 'emit' };
let rows = 0;
for await (const sheet of new stream.xlsx.WorkbookReader(process.argv[2] ?? '', options)) {
  for await (const row of sheet) if (row.values.length > 0) rows += 1;
}
tellWhole(rows);
