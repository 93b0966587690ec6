import * as fc from 'fast-check';
import { rowsFile, textRow } from '../../../test/workbook-file';
import { tableHere } from '../../../test/workbook-table';
import { RefusedWorkbook } from './refused-workbook';

const HONEST = rowsFile(
  `${textRow(1, 'Nomor', 'Status')}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>44621</v></c></row>`,
  {
    texts: '<si><t>LPR-1</t></si>',
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  },
);
const TABLE = 'Nomor,Status\nLPR-1,2022-03-01\n';
const REFUSED = 'refused';

/** The table, or that it was refused; any other end is a fault of ours. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    return await tableHere(bytes);
  } catch (error) {
    if (error instanceof RefusedWorkbook) return REFUSED;
    throw error;
  }
}

test('the honest file is read', async () => {
  expect(await outcome(HONEST)).toBe(TABLE);
});

test('a byte changed anywhere is noticed, or changes nothing', async () => {
  const change = fc.record({ at: fc.nat({ max: HONEST.length - 1 }), by: fc.integer({ min: 1, max: 255 }) });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, by }) => {
      const changed = Buffer.from(HONEST);
      changed[at] = (changed[at] ?? 0) ^ by;
      expect([TABLE, REFUSED]).toContain(await outcome(changed));
    }),
    { numRuns: 400 },
  );
});

test('a file that ends early is refused, wherever it ends', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: HONEST.length - 1 }), async (length) => {
      expect(await outcome(HONEST.subarray(0, length))).toBe(REFUSED);
    }),
  );
});

test('bytes put in or left out anywhere are refused', async () => {
  const splice = fc
    .record({ at: fc.nat({ max: HONEST.length }), without: fc.nat({ max: 8 }), bytes: fc.uint8Array({ maxLength: 8 }) })
    .map(({ at, without, bytes }) => Buffer.concat([HONEST.subarray(0, at), bytes, HONEST.subarray(at + without)]))
    .filter((changed) => changed.length !== HONEST.length);
  await fc.assert(
    fc.asyncProperty(splice, async (changed) => {
      expect(await outcome(changed)).toBe(REFUSED);
    }),
    { numRuns: 300 },
  );
});
