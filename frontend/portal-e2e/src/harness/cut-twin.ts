import type { ClaimedPeriod, MetricClaimView, SheetView } from '@anggakara/contracts';
import type { TypedMarks } from '../pages/sheet';
import { EditionMoves, expected, pathOf, signedIn } from './edition-moves';

/** What an entry has to state and to be marked with so that it ties with another across the cut. */
export interface CutTwin {
  readonly code: string;
  readonly periods: readonly ClaimedPeriod[];
  /** By the name of the evaluator before the @. */
  readonly marks: ReadonlyMap<string, TypedMarks>;
}

/** The entry that would be the last one selected now, as the people who may read it read it. */
export async function lastSelected(address: string, place: number, evaluators: readonly string[]): Promise<CutTwin> {
  const { result } = await (await EditionMoves.at(address)).run('document');
  const last = result.entries.find(
    ({ group, standing }) => group === 'IP' && standing.kind === 'ranked' && standing.rank === place,
  );
  if (last === undefined) throw new Error(`No entry is ranked ${place} among IP`);
  const { code } = last;
  const organizer = await signedIn('penyelenggara1', address);
  const claim = expected(200, await organizer.get<MetricClaimView>(`editions/demo/entries/${code}/metrics`));
  const marks = await Promise.all(evaluators.map(async (name) => [name, await ownMarks(name, code, address)] as const));
  return { code, periods: claim.periods, marks: new Map(marks) };
}

async function ownMarks(evaluator: string, entry: string, address: string): Promise<TypedMarks> {
  const client = await signedIn(evaluator, address);
  const { marks } = expected(200, await client.get<SheetView>(`${pathOf('document')}/sheets/${entry}`));
  return Object.fromEntries(marks.map(({ criterion, value }) => [criterion, String(Number(value)).replace('.', ',')]));
}
