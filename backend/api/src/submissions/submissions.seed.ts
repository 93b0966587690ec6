import { Injectable } from '@nestjs/common';
import type { ClaimedPeriod } from '@anggakara/contracts';
import { Entries } from '../participants';
import type { SeedFolder, SeedLevel, Transaction } from '../platform';
import { claimErrors } from './claim-findings';
import { ClaimRepository } from './claim.repository';

type CsvRow = Readonly<Record<string, string>>;

/** The invented claims of the demo edition, submitted but for those that are left as drafts. */
@Injectable()
export class SubmissionsSeed {
  constructor(
    private readonly claims: ClaimRepository,
    private readonly entries: Entries,
  ) {}

  async load(tx: Transaction, seeds: SeedFolder, level: SeedLevel): Promise<void> {
    if (level !== 'demo') return;
    const { code: edition } = seeds.readJson<{ readonly code: string }>('demo/edition.json');
    const drafts = new Set(seeds.readJson<readonly string[]>('demo/drafts.json'));
    const claims = claimsOf(seeds.readCsv('demo/claims.csv'));
    const submitted = [...claims.keys()].filter((entry) => !drafts.has(entry));
    for (const entry of submitted) refuseErrors(entry, claims.get(entry) ?? []);
    for (const [entry, periods] of claims) await this.claims.add(tx, { edition, entry }, periods);
    await this.claims.submitAll(tx, edition, submitted);
    const changes = submitted.map((code) => ({ code, stage: 'submitted' as const, category: null }));
    await this.entries.move(tx, edition, changes);
  }
}

function claimsOf(rows: readonly CsvRow[]): ReadonlyMap<string, readonly ClaimedPeriod[]> {
  const claims = new Map<string, ClaimedPeriod[]>();
  for (const row of rows) {
    const entry = cell(row, 'entry');
    const periods = claims.get(entry) ?? [];
    periods.push(periodOf(row));
    claims.set(entry, periods);
  }
  return claims;
}

function periodOf(row: CsvRow): ClaimedPeriod {
  return {
    ...{ period: cell(row, 'period'), start: cell(row, 'start'), end: cell(row, 'end') },
    ...{ received: count(row, 'received'), unverified: count(row, 'unverified') },
    ...{ notFollowedUp: count(row, 'not_followed_up'), inProcess: count(row, 'in_process') },
    ...{ postponed: count(row, 'postponed'), resolved: count(row, 'resolved') },
    ...{ archived: count(row, 'archived'), notAuthority: count(row, 'not_authority') },
    ...{ answered: count(row, 'answered'), withinSla: count(row, 'within_sla') },
    cappedDaySum: count(row, 'capped_day_sum'),
  };
}

function cell(row: CsvRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`A row of seeds/demo/claims.csv has no column ${column}`);
  return text;
}

/** An empty cell is a field not filled in yet. */
function count(row: CsvRow, column: string): number | null {
  const text = cell(row, column);
  if (text !== '' && !/^\d{1,9}$/.test(text)) throw new Error(`seeds/demo/claims.csv: ${column} is ${text}`);
  return text === '' ? null : Number(text);
}

/** What no agency could submit, the seeds do not submit either. */
function refuseErrors(entry: string, periods: readonly ClaimedPeriod[]): void {
  const [first] = claimErrors(periods);
  if (first !== undefined) throw new Error(`seeds/demo/claims.csv: ${entry} has ${first.code} at ${first.path}`);
}
