import type { EntryInput, InputDocument } from '../src/input-document';
import type { Rubric } from '../src/rubric';
import { ASSUMED, aGroup, aMark, anEntry, anIndex, anInput, aRubric, aSheet } from './builders';

/** Jurors' marks by entry; null where a juror has no sheet. */
export type MarksByEntry = Readonly<Record<string, readonly (number | null)[]>>;

/** What differs from a mean over one sheet at least, of which nothing tells equals apart. */
export interface OneMarkParts {
  readonly rubric?: Partial<Rubric>;
  readonly entries?: Readonly<Record<string, Partial<EntryInput>>>;
  readonly places?: number;
}

const root = aGroup('ROOT', aMark('A'));

/** A group whose jurors give one mark, A. */
export function oneMarkDocument(
  marks: MarksByEntry,
  { rubric = {}, entries = {}, places = 2 }: OneMarkParts = {},
): InputDocument {
  const indices = [anIndex(root, 'main', { A: 1 })];
  const tieChain = { elements: [], provenance: ASSUMED };
  const own = Object.entries(marks);
  return anInput({
    rubrics: [{ group: 'IP', rubric: aRubric({ root, indices, tieChain, ...rubric }) }],
    entries: own.map(([code]) => anEntry(code, entries[code])),
    sheets: own.flatMap(([code, list]) =>
      list.flatMap((mark, place) => (mark === null ? [] : [aSheet(code, { A: mark }, { juror: `j${place + 1}` })])),
    ),
    selection: { kind: 'shortlist', quotas: [{ group: 'IP', places }] },
  });
}
