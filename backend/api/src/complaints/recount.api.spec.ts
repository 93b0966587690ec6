import type { ComplaintMapping } from '@anggakara/contracts';
import { complaintTallies, countsOf, dayNumber, tallyInto } from '@anggakara/scoring';
import { useDemoApp } from '../../test/app';
import { anExport, exportedRows } from '../../test/complaint-export';
import { preview, readComplaints } from '../complaint-files';
import { Calendar, Editions } from '../competition';
import type { Transaction } from '../platform';
import { binaryRows } from './binary-rows';
import { binaryTallies } from './binary-tallies';
import { BINARY_HEADER, BINARY_TRAILER } from './binary-writing';
import { ComplaintStoreRepository } from './complaint-store.repository';
import { complaintRules, countingRules, type CountingRules } from './counting-rules';
import { isEqual, RecountRepository } from './recount.repository';

const FILES = 200;
/** After those of the seeds. */
const FIRST = 1_000;

describe('complaints that are stored', () => {
  const app = useDemoApp();

  async function* of(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(bytes);
  }

  async function stored(tx: Transaction, file: number, rules: CountingRules, mapping: ComplaintMapping) {
    const store = app.get(ComplaintStoreRepository);
    const known = complaintRules(rules);
    const tallies = complaintTallies(known);
    const partitions = await store.periods(tx, 'demo');
    const periods = rules.windows.map(({ code }) => partitions.get(code)!);
    const windowAt = (day: number): number =>
      rules.windows.findIndex((one) => one.startsOn <= day && day <= one.endsOn);
    const rows: Uint8Array[] = [BINARY_HEADER];
    await readComplaints(of(anExport(exportedRows(3 + (file % 40), file))), {
      mapping,
      known: { agencies: null, rules: known },
      sink: {
        columns: (batch, tickets) => {
          tallyInto(tallies, batch);
          rows.push(binaryRows(batch, tickets, { import: file, periods, windowAt }));
        },
        rejected: () => undefined,
      },
    });
    async function* all(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.concat([...rows, BINARY_TRAILER]));
    }
    await tx.query(
      `INSERT INTO complaint_import (id, number, edition_code, agency_code, file_name, size, begun_by)
       VALUES (gen_random_uuid(), $1, 'demo', 'contoh-ip-001', 'a.csv', 1, gen_random_uuid())`,
      [file],
    );
    await store.copy(tx, all());
    await store.addAgencies(tx, file, ['contoh-ip-001']);
    const words = { agencies: [''], channels: [''], categories: [''] };
    await store.copyTallies(tx, binaryTallies(tallies, words, { import: file, periods }));
    return rules.windows.filter((_, window) => tallies.of(0, window) !== null).length;
  }

  test(`count in passing what the database counts of their rows, in ${FILES} random files`, async () => {
    const mapping = (await preview(of(anExport(exportedRows(50, 1))))).mapping;
    const unequal: unknown[] = [];
    let periodsCounted = 0;
    await app.tx(async (tx) => {
      const edition = await app.get(Editions).find(tx, 'demo');
      const offDays = await app.get(Calendar).offDays(tx);
      for (let file = FIRST; file < FIRST + FILES; file += 1) {
        const until = `2025-${String(1 + (file % 12)).padStart(2, '0')}-15`;
        const rules = countingRules(edition, offDays, until);
        expect(rules.observedUntil).toBe(dayNumber(until));
        const windows = await stored(tx, file, rules, mapping);
        const counted = await app.get(RecountRepository).periods(tx, { number: file, place: 0 }, rules);
        expect(counted).toHaveLength(windows);
        periodsCounted += windows;
        for (const one of counted) if (!isEqual(one)) unequal.push([file, countsOf(one.tally), one.recounted]);
      }
    });
    expect(unequal).toEqual([]);
    expect(periodsCounted).toBeGreaterThan(FILES);
  }, 60_000);
});
