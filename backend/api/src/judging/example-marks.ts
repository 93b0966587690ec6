import { Injectable } from '@nestjs/common';
import type { EntryView, MarkEvent } from '@anggakara/contracts';
import { marksOf } from '@anggakara/scoring';
import { v5 as uuidFrom } from 'uuid';
import type { StagePlace } from '../competition';
import { Refusal, type Transaction } from '../platform';
import type { Bench } from './bench';
import { Benches } from './benches';
import { exampleMark } from './example-draw';
import type { ExamplePlan } from './example-plan';
import { ExamplePlanRepository } from './example-plan.repository';
import { extension } from './mark-chain';
import { RecusalRepository } from './recusal.repository';
import { pairOf, type Roster } from './roster';
import { scoredOf } from './sheet-state';
import type { SheetEntity } from './sheet.entity';
import { SheetRepository } from './sheet.repository';

/** What was filled in: ledger facts. */
export interface Filled {
  readonly sheets: number;
  readonly marks: number;
  /** Jurors for whom it was declared that they have no conflicts. */
  readonly declared: number;
}

/** A sheet that may be filled in: a seated juror who is not recused, and the entry. */
interface Gap {
  readonly entry: EntryView;
  readonly personId: string;
}

/** Namespace of the ids of example events. */
const EXAMPLE_EVENTS = '0d6c1f5e-6b0b-4c0e-9c53-6a1f4a6e2f10';

const NOTHING_LEFT: ReadonlySet<string> = new Set();

/** Example marks of a synthetic edition, the same in every installation. (docs/rules/judging.md 13) */
@Injectable()
export class ExampleMarks {
  constructor(
    private readonly benches: Benches,
    private readonly plans: ExamplePlanRepository,
    private readonly recusals: RecusalRepository,
    private readonly sheets: SheetRepository,
  ) {}

  /**
   * Marks what has no mark yet on every sheet that is not locked, and locks it; entries may be left as they are. Whoever
   * marks has declared conflicts, so that is declared, too, where a juror has not: without any. Refuses `not-synthetic`,
   * and where marks are not taken.
   */
  async fill(tx: Transaction, place: StagePlace, left = NOTHING_LEFT): Promise<Filled> {
    const plan = await this.plans.find(tx, place.edition);
    if (plan === undefined) throw new Refusal('not-synthetic');
    const bench = await this.benches.ofMarked(tx, place);
    const { roster } = bench;
    const declared = await this.declareForAll(tx, roster, place);
    const gaps = gapsOf(roster, left);
    await this.sheets.begin(
      tx,
      gaps.map(({ entry, personId }) => ({ ...place, entry: entry.code, personId })),
    );
    const gapOf = new Map(gaps.map((gap) => [pairOf(gap.entry.code, gap.personId), gap]));
    const filled = (await this.sheets.holdOpen(tx, place)).flatMap((sheet) => {
      const gap = gapOf.get(pairOf(sheet.entryCode, sheet.personId));
      return gap === undefined ? [] : [extension(sheet, marksFor(bench, plan, gap.entry, sheet), roster.stage.now)];
    });
    await this.sheets.extend(tx, filled);
    await this.sheets.lock(
      tx,
      filled.map(({ end }) => end.id),
    );
    return { sheets: filled.length, marks: filled.flatMap(({ events }) => events).length, declared };
  }

  private async declareForAll(tx: Transaction, roster: Roster, place: StagePlace): Promise<number> {
    const silent = roster.jurors.filter((juror) => roster.declaredAt(juror) === null);
    for (const juror of silent) {
      const listed = roster.listOf(juror).map(({ code }) => code);
      await this.recusals.declare(tx, place, juror, listed);
    }
    return silent.length;
  }
}

function gapsOf(roster: Roster, left: ReadonlySet<string>): readonly Gap[] {
  return roster.entries
    .filter(({ code }) => !left.has(code))
    .flatMap((entry) => {
      const seated = roster.seatedFor(entry).filter((personId) => !roster.isRecused(entry, personId));
      return seated.map((personId) => ({ entry, personId }));
    });
}

/** A mark for every criterion of the sheet that has none; the id follows from the place, so that two loads are the same. */
function marksFor(bench: Bench, plan: ExamplePlan, entry: EntryView, sheet: SheetEntity): readonly MarkEvent[] {
  const { stage } = bench.roster;
  const scored = scoredOf(sheet.marks);
  const { profile, level } = plan.entries[entry.code] ?? { profile: entry.code, level: 50 };
  const centre = level + (plan.severities[sheet.personId] ?? 0);
  return marksOf(bench.rubric(entry))
    .filter(({ code }) => !scored.includes(code))
    .map(({ code, grid }) => {
      const place = [stage.edition, stage.code, entry.code, sheet.personId, code, sheet.sequence].join('/');
      const about = [stage.code, profile, sheet.personId, code].join('/');
      const value = exampleMark(grid, { centre, spread: plan.spread, about });
      return { id: uuidFrom(place, EXAMPLE_EVENTS), criterion: code, value };
    });
}
