import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../measure.js';
import { inTemporaryFolder } from '../place.js';
import { comparisonOf, rowOf, type Benchmark, type Row } from '../row.js';
import { wholeProcess, type WholeProcess } from '../whole-process.js';
import { EXPORT, exportWorkbook } from './export-workbook.js';

const TURNS = 3;
const MOST_MIB = 250;
const OURS = fileURLToPath(new URL('our-reader-run.js', import.meta.url));
const PEER = fileURLToPath(new URL('exceljs-run.js', import.meta.url));

export const workbook: Benchmark = {
  name: 'workbook',
  about: 'membaca buku kerja 100.000 baris x 20 kolom, dibanding pembaca alir exceljs dan batas memori 250 MiB',
  run: () => inTemporaryFolder((folder) => Promise.resolve(measured(folder))),
};

/** Each reading is a process of its own; ours has a second one, whose time and memory count as well. */
function measured(folder: string): readonly Row[] {
  const file = join(folder, 'export.xlsx');
  writeFileSync(file, exportWorkbook());
  const turns = Array.from({ length: TURNS }, () => ({ ours: read(OURS, file), theirs: read(PEER, file) }));
  const of = (figure: (turn: (typeof turns)[number]) => number): number => median(turns.map(figure));
  const rssMiB = Math.max(...turns.map(({ ours }) => ours.rssMiB));
  const memory = { name: 'workbook-memory', unit: 'MiB', better: 'less', ours: rssMiB, rssMiB } as const;
  return [
    rowOf({
      name: 'workbook-processor',
      ours: of(({ ours }) => ours.processorMs),
      peer: of(({ theirs }) => theirs.processorMs),
      peerName: 'pembaca alir exceljs',
      goal: 0.8,
      rssMiB,
    }),
    comparisonOf({ ...memory, peer: of(({ theirs }) => theirs.rssMiB), peerName: 'pembaca alir exceljs', goal: 1 }),
    comparisonOf({ ...memory, name: 'workbook-memory-limit', peer: MOST_MIB, peerName: 'batas', goal: 1 }),
  ];
}

function read(program: string, file: string): WholeProcess<number> {
  const whole = wholeProcess<number>(process.execPath, [program, file]);
  if (whole.answer !== EXPORT.rows + 1) throw new Error(`${program} read ${whole.answer} rows`);
  return whole;
}
