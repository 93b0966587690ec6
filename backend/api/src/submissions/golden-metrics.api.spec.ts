import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimedPeriod, MetricPreviewView } from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';
import { aClaimedPeriod } from '../../test/claimed-period';

/** A row of the golden file; counts that a source leaves out are the rest of its total. */
interface GoldenRow {
  readonly id: string;
  readonly total: number;
  readonly selesai?: number;
  readonly labelledTindakLanjut?: number;
  readonly proses?: number;
  readonly belum?: number;
  readonly ditunda?: number;
  readonly terdisposisi?: number;
  readonly dihapus?: number;
  readonly expect: {
    readonly followedUpPct?: number;
    readonly resolvedPct?: number;
    readonly unprocessedPct?: number;
    readonly inProcessPct?: number;
    readonly wilsonResolvedLow?: number;
    readonly sumOk?: boolean;
    readonly sum?: number;
    readonly difference?: number;
  };
}

const FILE = join(process.env['GOLDEN_DIR'] ?? '/nowhere', 'domain', 'golden-metrics.json');
const ROWS = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as { readonly metrics: readonly GoldenRow[] }).metrics
  : [];

/** As somebody fills in the form; what the source does not split goes to what was not followed up. */
function typed(row: GoldenRow): ClaimedPeriod {
  const resolved = row.selesai ?? row.labelledTindakLanjut ?? 0;
  const { proses: inProcess = 0, ditunda: postponed = 0, dihapus: archived = 0 } = row;
  const stated = (row.belum ?? 0) + (row.terdisposisi ?? 0);
  const notFollowedUp = row.belum === undefined ? row.total - resolved - inProcess : stated;
  return aClaimedPeriod({
    ...{ received: row.total, unverified: 0, notFollowedUp, inProcess, postponed, resolved, archived },
    ...{ notAuthority: 0, answered: resolved + inProcess, withinSla: 0, cappedDaySum: 0 },
  });
}

const text = (percent: number | undefined): string | undefined => percent?.toFixed(1);

(ROWS.length > 0 ? describe : describe.skip)('the golden metrics, typed into the form', () => {
  const app = useDemoApp();

  async function previewed(row: GoldenRow): Promise<MetricPreviewView> {
    const agency = await app.signIn('instansi1');
    const { body } = await agency.post<MetricPreviewView>('editions/demo/entries/IP-001/metrics/preview', {
      periods: [typed(row)],
    });
    return body;
  }

  test.each(ROWS.filter(({ expect: { sumOk } }) => sumOk !== false))('$id has the expected rates', async (row) => {
    const metrics = (await previewed(row)).trend[2]?.metrics;
    const { followedUpPct, resolvedPct, unprocessedPct, inProcessPct, wilsonResolvedLow } = row.expect;
    const expected = {
      ...{ followedUp: text(followedUpPct), resolved: text(resolvedPct) },
      ...{ notFollowedUp: text(unprocessedPct), inProcess: text(inProcessPct), low: wilsonResolvedLow?.toFixed(4) },
    };
    const found = {
      ...{ followedUp: metrics?.followedUp.official.percent, resolved: metrics?.resolved.official.percent },
      ...{ notFollowedUp: metrics?.notFollowedUp.percent, inProcess: metrics?.inProcess.percent },
      low: metrics?.resolved.wilson?.low,
    };
    expect(metrics).toBeTruthy();
    expect(found).toMatchObject(
      Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
    );
  });

  test.each(ROWS.filter(({ expect: { sumOk } }) => sumOk === false))(
    '$id is refused with its difference',
    async (row) => {
      const { findings, reference } = await previewed(row);
      const { sum, difference } = row.expect;

      expect(reference).toBeNull();
      expect(findings).toContainEqual(
        expect.objectContaining({
          ...{ severity: 'error', code: 'parts-do-not-sum', path: 'periods[2].received' },
          facts: { stated: row.total, sum, difference },
        }),
      );
    },
  );
});
