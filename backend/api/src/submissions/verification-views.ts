import { Injectable } from '@nestjs/common';
import type {
  ClaimedPeriod,
  ClaimVerificationView,
  Language,
  ReportingPeriodView,
  VerifiedPeriodView,
  VerifiedWindowView,
} from '@anggakara/contracts';
import {
  type ComplaintCounts,
  complaintStatistics,
  type ComplaintTally,
  countsOf,
  mergedTally,
  NO_TALLY,
} from '@anggakara/scoring';
import { People } from '../access';
import type { PeriodEvidence } from '../complaints';
import type { Actor, Transaction } from '../platform';
import { claimPeriods } from './claim-periods';
import { ClaimViews } from './claim-views';
import { countsAlone, windowCounts } from './claim-windows';
import { verifiedMetrics } from './verified-figures';
import { clarificationViews, decisionViews, exportView, questionView, verifiedCountView } from './verification.mapper';
import { acceptedPeriods, standingDecision, type StandingDecision, verificationState } from './verification-record';
import { VerificationHours } from './verification-hours';
import { VerificationSight, type VerificationSubject } from './verification-sight';

const ROLES = ['comparison', 'reference'] as const;

/** Everything that is laid side by side. */
export interface VerifiedSides {
  readonly asked: readonly ReportingPeriodView[];
  readonly claimed: readonly ClaimedPeriod[];
  /** By the code of the period; null without an export. */
  readonly tallies: ReadonlyMap<string, ComplaintTally> | null;
  readonly decision: StandingDecision | undefined;
}

/** Claimed, recomputed and accepted, as a reader may see them. */
@Injectable()
export class VerificationViews {
  constructor(
    readonly sight: VerificationSight,
    private readonly hours: VerificationHours,
    private readonly claims: ClaimViews,
    private readonly people: People,
  ) {}

  async sides(tx: Transaction, { place, record, acts, export: stored }: VerificationSubject): Promise<VerifiedSides> {
    const asked = await this.claims.asked(tx, place.edition);
    return {
      asked,
      claimed: claimPeriods(asked, record.periods),
      tallies: stored === null ? null : await this.sight.stored.tallies(tx, stored),
      decision: standingDecision(acts, record),
    };
  }

  /** Differences and questions with their lines; none without an export. */
  evidence(
    tx: Transaction,
    { export: stored }: VerificationSubject,
    { claimed }: VerifiedSides,
  ): Promise<readonly PeriodEvidence[]> {
    if (stored === null) return Promise.resolve([]);
    const sound = claimed.flatMap((period) => {
      const counts = countsAlone(period);
      return counts === null ? [] : [[period.period, counts] as const];
    });
    return this.sight.stored.evidence(tx, stored, Object.fromEntries(sound));
  }

  async of(
    tx: Transaction,
    actor: Actor,
    subject: VerificationSubject,
    language: Language,
  ): Promise<ClaimVerificationView> {
    const sides = await this.sides(tx, subject);
    const evidence = await this.evidence(tx, subject, sides);
    const today = await this.sight.verified.acts.today(tx);
    const names = await this.names(tx, actor, subject);
    const { entry, record, acts, export: stored, isPartOfAgency } = subject;
    return {
      ...{ entry: entry.code, entryName: entry.name, group: entry.group, agency: entry.agencyCode, isPartOfAgency },
      state: verificationState({ claim: record, acts, hasExport: stored !== null, today }),
      version: acts.length,
      submittedAt: record.submittedAt?.toISOString() ?? null,
      export: stored === null ? null : exportView(stored),
      periods: sides.asked.map(({ code }) => periodView(code, sides, { evidence, language })),
      windows: ROLES.map((role) => windowView(role, sides, subject)),
      decisions: decisionViews(subject, names),
      clarifications: clarificationViews(acts, names, today),
      may: await this.hours.may(tx, actor, subject),
    };
  }

  /** No agency learns who of the evaluators has decided or asked. (docs/rules/verification.md 11) */
  private names(tx: Transaction, { role }: Actor, { acts }: VerificationSubject): Promise<ReadonlyMap<string, string>> {
    if (role === 'agency') return Promise.resolve(new Map());
    return this.people.names(tx, [...new Set(acts.map(({ byId }) => byId))]);
  }
}

/** What was recomputed of a period; a period of which the export holds nothing counts nothing. */
export function recomputedCounts(tallies: VerifiedSides['tallies'], period: string): ComplaintCounts | null {
  return tallies === null ? null : countsOf(tallies.get(period) ?? NO_TALLY);
}

function periodView(
  code: string,
  { claimed, tallies, decision }: VerifiedSides,
  { evidence, language }: { readonly evidence: readonly PeriodEvidence[]; readonly language: Language },
): VerifiedPeriodView {
  const find = (periods: readonly ClaimedPeriod[]): ComplaintCounts | null => {
    const period = periods.find((one) => one.period === code);
    return period === undefined ? null : countsAlone(period);
  };
  const three = {
    claimed: find(claimed),
    recomputed: recomputedCounts(tallies, code),
    accepted: find(acceptedPeriods(claimed, decision)),
  };
  const found = evidence.find(({ period }) => period === code);
  return {
    ...{ period: code, ...three, metrics: verifiedMetrics(three) },
    acceptance: decision?.decided.find(({ period }) => period === code)?.acceptance ?? 'undecided',
    counts: (found?.differences ?? []).map((one) => verifiedCountView(one, language)),
    questions: (found?.questions ?? []).map((one) => questionView(one, language)),
  };
}

function windowView(
  role: (typeof ROLES)[number],
  { asked, claimed, tallies, decision }: VerifiedSides,
  { export: stored }: VerificationSubject,
): VerifiedWindowView {
  const codes = asked.filter((period) => period.role === role).map(({ code }) => code);
  const tally = tallies === null ? null : mergedTally(codes.map((code) => tallies.get(code) ?? NO_TALLY));
  const metrics = verifiedMetrics({
    claimed: windowCounts(role, asked, claimed),
    recomputed: tally === null ? null : countsOf(tally),
    accepted: windowCounts(role, asked, acceptedPeriods(claimed, decision)),
  });
  const statistics = tally === null || stored === null ? null : complaintStatistics(tally, stored.rules.sla);
  return { role, metrics, statistics };
}
