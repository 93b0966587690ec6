import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../src/complaint-files/workbook/read-workbook';
import { WORKBOOK_LIMITS, type WorkbookLimits } from '../src/complaint-files/workbook/workbook-limits';
import type { SheetReport } from '../src/complaint-files/workbook/workbook-report';
import { removeFolder, temporaryFolder } from './temporary-folder';

interface Wanted {
  readonly sheet?: string;
  readonly limits?: Partial<WorkbookLimits>;
}

/** What is read of a workbook, in this very process. */
export async function readHere(
  bytes: Uint8Array,
  { sheet, limits }: Wanted = {},
): Promise<{ table: string; report: SheetReport }> {
  const folder = temporaryFolder();
  const path = join(folder, 'workbook');
  writeFileSync(path, bytes);
  const file = openSync(path, 'r');
  const pieces: Uint8Array[] = [];
  try {
    const order = { sheet: sheet ?? null, limits: { ...WORKBOOK_LIMITS, ...limits } };
    const report = await readWorkbook(file, order, (piece) => {
      pieces.push(piece);
      return Promise.resolve();
    });
    return { table: Buffer.concat(pieces).toString(), report };
  } finally {
    closeSync(file);
    removeFolder(folder);
  }
}

/** The table alone. */
export async function tableHere(bytes: Uint8Array, wanted: Wanted = {}): Promise<string> {
  return (await readHere(bytes, wanted)).table;
}
