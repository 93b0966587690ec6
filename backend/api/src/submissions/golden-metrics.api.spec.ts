import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComplaintMetrics } from '@anggakara/scoring';
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
  const known = { proses: 0, ditunda: 0, dihapus: 0, terdisposisi: 0, ...row };
  const resolved = known.selesai ?? known.labelledTindakLanjut ?? 0;
  const rest = known.total - resolved - known.proses;
  return aClaimedPeriod({
    ...{ received: known.total, resolved, inProcess: known.proses, postponed: known.ditunda, archived: known.dihapus },
    notFollowedUp: known.belum === undefined ? rest : known.belum + known.terdisposisi,
    ...{ unverified: 0, notAuthority: 0, answered: resolved + known.proses, withinSla: 0, cappedDaySum: 0 },
  });
}

/** The rates that the file may expect, as texts; one that it does not name is left out. */
function expectedRates({ expect: expected }: GoldenRow): Readonly<Record<string, string>> {
  const { followedUpPct, resolvedPct, unprocessedPct, inProcessPct, wilsonResolvedLow } = expected;
  const percents = {
    followedUp: followedUpPct,
    resolved: resolvedPct,
    notFollowedUp: unprocessedPct,
    inProcess: inProcessPct,
  };
  const texts = Object.entries(percents).flatMap(([name, percent]) =>
    percent === undefined ? [] : [[name, percent.toFixed(1)] as const],
  );
  return {
    ...Object.fromEntries(texts),
    ...(wilsonResolvedLow === undefined ? {} : { low: wilsonResolvedLow.toFixed(4) }),
  };
}

function computedRates(metrics: ComplaintMetrics): Readonly<Record<string, string | null | undefined>> {
  const { followedUp, resolved, notFollowedUp, inProcess } = metrics;
  return {
    ...{ followedUp: followedUp.official.percent, resolved: resolved.official.percent, low: resolved.wilson?.low },
    ...{ notFollowedUp: notFollowedUp.percent, inProcess: inProcess.percent },
  };
}

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
    const metrics = (await previewed(row)).trend[2]?.metrics ?? null;
    if (metrics === null) throw new Error(`${row.id} was not computed`);
    expect(computedRates(metrics)).toMatchObject(expectedRates(row));
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
