import { Injectable } from '@nestjs/common';
import type { EntryView, GroupCode, StageCode } from '@anggakara/contracts';
import type { MarkingOrder, SheetInput } from '@anggakara/scoring';
import type { StagePlace } from '../competition';
import type { Transaction } from '../platform';
import type { Bench } from './bench';
import { Benches } from './benches';
import { markingOrders } from './marking-orders';
import { pairOf } from './roster';
import { Rosters } from './rosters';
import type { SheetEntity } from './sheet.entity';
import { SheetRepository } from './sheet.repository';

/** What a run takes from the judging: the panels and what they marked, sorted by code. */
@Injectable()
export class Judgement {
  constructor(
    private readonly rosters: Rosters,
    private readonly benches: Benches,
    private readonly repository: SheetRepository,
  ) {}

  /** Every group that has entries at the stage; a juror is a person id. */
  async panels(
    tx: Transaction,
    edition: string,
    stage: StageCode,
  ): Promise<readonly { readonly group: GroupCode; readonly jurors: readonly string[] }[]> {
    return (await this.rosters.of(tx, { edition, stage })).panels;
  }

  /**
   * The sheets of seated jurors for the entries that are judged at the stage: a recused juror's without marks, one that
   * never began not at all.
   */
  async sheets(tx: Transaction, edition: string, stage: StageCode): Promise<readonly SheetInput[]> {
    const bench = await this.benches.of(tx, { edition, stage });
    const stored = await this.repository.ofStage(tx, { edition, stage });
    const sheets = new Map(stored.map((sheet) => [pairOf(sheet.entryCode, sheet.personId), sheet]));
    const { roster } = bench;
    return roster.entries.flatMap((entry) =>
      roster.seatedFor(entry).flatMap((juror) => {
        const sheet = sheets.get(pairOf(entry.code, juror));
        if (roster.isRecused(entry, juror)) return [{ entry: entry.code, juror, state: 'recused' as const, marks: [] }];
        return sheet === undefined ? [] : [sheetInput(bench, entry, sheet)];
      }),
    );
  }

  /** The order in which each person began the sheets of a stage, up to some moment. */
  async orders(tx: Transaction, place: StagePlace, until: Date): Promise<readonly MarkingOrder[]> {
    return markingOrders(await this.repository.beginnings(tx, place, until));
  }
}

/** *Not scored* is no mark, and what the group's rubric does not ask for is none either. */
function sheetInput(bench: Bench, entry: EntryView, { personId, lockedAt, marks }: SheetEntity): SheetInput {
  const criteria = bench.criteria(entry);
  return {
    entry: entry.code,
    juror: personId,
    state: lockedAt === null ? 'open' : 'locked',
    marks: marks
      .filter(({ criterion, value }) => value !== 'not-scored' && criteria.includes(criterion))
      .map(({ criterion, value }) => ({ criterion, value })),
  };
}
