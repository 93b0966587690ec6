import { Injectable } from '@nestjs/common';
import type { EntryView, MarkEvent } from '@anggakara/contracts';
import { marksOf } from '@anggakara/scoring';
import { v5 as uuidFrom } from 'uuid';
import type { StagePlace } from '../competition';
import { Refusal, type Transaction } from '../platform';
import { type Bench, pairOf } from './bench';
import { Benches } from './benches';
import { exampleMark } from './example-draw';
import type { ExamplePlan } from './example-plan';
import { ExamplePlanRepository } from './example-plan.repository';
import { extended } from './mark-chain';
import { hasDeclared } from './recusal.mapper';
import { RecusalRepository } from './recusal.repository';
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

/** Example marks of a synthetic edition, the same in every installation. */
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
   * marks has declared conflicts, so that is declared, too, where a juror has not: without any.
   */
  async fill(tx: Transaction, place: StagePlace, left = NOTHING_LEFT): Promise<Filled> {
    const plan = await this.plans.find(tx, place.edition);
    if (plan === undefined) throw new Refusal('not-synthetic');
    const bench = await this.benches.of(tx, place);
    const declared = await this.declareForAll(tx, bench, place);
    const gaps = gapsOf(bench, left);
    await this.sheets.begin(
      tx,
      gaps.map(({ entry, personId }) => ({ ...place, entry: entry.code, personId })),
    );
    const gapOf = new Map(gaps.map((gap) => [pairOf(gap.entry.code, gap.personId), gap]));
    const at = await this.sheets.now(tx);
    const filled = (await this.sheets.holdOpen(tx, place)).flatMap((sheet) => {
      const gap = gapOf.get(pairOf(sheet.entryCode, sheet.personId));
      return gap === undefined ? [] : [extended(sheet, marksFor(bench, plan, gap.entry, sheet), at)];
    });
    await this.sheets.extend(tx, filled);
    await this.sheets.lock(
      tx,
      filled.map(({ sheet }) => sheet.id),
    );
    return { sheets: filled.length, marks: filled.flatMap(({ events }) => events).length, declared };
  }

  private async declareForAll(tx: Transaction, bench: Bench, place: StagePlace): Promise<number> {
    const declarations = await this.recusals.declarations(tx, place);
    const byPerson = new Map(declarations.map((declaration) => [declaration.personId, declaration]));
    const silent = bench.jurors.filter((juror) => !hasDeclared(bench.listOf(juror), byPerson.get(juror)));
    for (const juror of silent) {
      await this.recusals.declare(
        tx,
        place,
        juror,
        bench.listOf(juror).map(({ code }) => code),
      );
    }
    return silent.length;
  }
}

function gapsOf(bench: Bench, left: ReadonlySet<string>): readonly Gap[] {
  return bench.entries
    .filter(({ code }) => !left.has(code))
    .flatMap((entry) =>
      bench
        .seatedFor(entry)
        .filter((personId) => !bench.isRecused(entry, personId))
        .map((personId) => ({ entry, personId })),
    );
}

/** A mark for every criterion of the sheet that has none; the id follows from the place, so that two loads are the same. */
function marksFor(bench: Bench, plan: ExamplePlan, entry: EntryView, sheet: SheetEntity): readonly MarkEvent[] {
  const { stage } = bench;
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
