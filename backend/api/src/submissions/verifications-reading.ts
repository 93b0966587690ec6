import { Injectable } from '@nestjs/common';
import {
  type ClaimVerificationView,
  type ComplaintRowView,
  type Language,
  type Page,
  PAGE_SIZE_DEFAULT,
  type VerificationSummaryView,
} from '@anggakara/contracts';
import type { DifferenceExplanation } from '@anggakara/scoring';
import type { PeriodEvidence, StoredExport } from '../complaints';
import { type Actor, Database } from '../platform';
import { NOT_STARTED, withoutDraft } from './claim-record';
import type { RowsQueryDto } from './verification.dto';
import { refusedRowView, rowView } from './verification.mapper';
import { openQuestion, verificationState } from './verification-record';
import type { VerificationPath } from './verification-path';
import { VerificationViews } from './verification-views';

/** Verifications as whoever may sees them. */
@Injectable()
export class VerificationsReading {
  constructor(
    private readonly database: Database,
    private readonly views: VerificationViews,
  ) {}

  /** One row for each entry on the actor's list. */
  async list(actor: Actor, edition: string): Promise<Page<VerificationSummaryView>> {
    const tx = this.database.reader;
    const { sight } = this.views;
    const records = await sight.verified.records.ofEdition(tx, edition);
    const acts = await sight.verified.acts.ofEdition(tx, edition);
    const exported = await sight.stored.agencies(tx, edition);
    const today = await sight.verified.acts.today(tx);
    const items = (await sight.listed(tx, actor, edition)).map(({ code, name, group, agencyCode: agency }) => {
      const claim = withoutDraft(records.get(code) ?? NOT_STARTED);
      const own = acts.get(code) ?? [];
      const state = verificationState({ claim, acts: own, hasExport: exported.has(agency), today });
      return { entry: code, entryName: name, group, agency, state, dueOn: openQuestion(own)?.dueOn ?? null };
    });
    return { items, total: items.length };
  }

  /** Refuses what `VerificationSight.subject` does. */
  async find(actor: Actor, path: VerificationPath): Promise<ClaimVerificationView> {
    const tx = this.database.reader;
    return this.views.of(tx, actor, await this.views.sight.subject(tx, actor, path), path.language);
  }

  /** A page of the rows behind a difference or a question. Where nothing is behind it there are none. */
  async rows(actor: Actor, path: VerificationPath, wanted: RowsQueryDto): Promise<Page<ComplaintRowView>> {
    const tx = this.database.reader;
    const subject = await this.views.sight.subject(tx, actor, path);
    const evidence = await this.views.evidence(tx, subject, await this.views.sides(tx, subject));
    const lines = linesBehind(evidence, wanted);
    if (subject.export === null) return { items: [], total: 0, nextCursor: null };
    const after = Number(wanted.after ?? 0);
    const rest = lines.filter((line) => line > after);
    const shown = rest.slice(0, PAGE_SIZE_DEFAULT);
    const items = await this.read(subject.export, shown, {
      seesTicket: actor.role !== 'auditor',
      language: path.language,
    });
    return { items, total: lines.length, nextCursor: rest.length > shown.length ? String(shown.at(-1)) : null };
  }

  private async read(
    stored: StoredExport,
    lines: readonly number[],
    { seesTicket, language }: { readonly seesTicket: boolean; readonly language: Language },
  ): Promise<readonly ComplaintRowView[]> {
    const tx = this.database.reader;
    const rows = await this.views.sight.stored.lines(tx, stored, lines);
    const found = new Set(rows.map(({ line }) => line));
    const missing = new Set(lines.filter((line) => !found.has(line)));
    const refused = missing.size === 0 ? [] : await this.views.sight.stored.refused(tx, stored);
    return [
      ...rows.map((row) => rowView(row, stored, seesTicket)),
      ...refused.filter(({ line }) => missing.has(line)).map((row) => refusedRowView(row, language)),
    ].toSorted((a, b) => a.line - b.line);
  }
}

/** Lines of what the query names, ascending. */
function linesBehind(evidence: readonly PeriodEvidence[], wanted: RowsQueryDto): readonly number[] {
  const found = evidence.find(({ period }) => period === wanted.period);
  if (found === undefined) return [];
  return (
    (wanted.question === undefined ? explained(found, wanted) : found.questions[Number(wanted.question)])?.lines ?? []
  );
}

function explained(
  { differences }: PeriodEvidence,
  { count, explanation }: RowsQueryDto,
): DifferenceExplanation | undefined {
  const difference = differences.find(({ field }) => field === count);
  return difference?.explanations.find(({ code }) => code === explanation);
}
