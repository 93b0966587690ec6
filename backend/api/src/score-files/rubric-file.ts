import { type Finding, fileFinding, type Place, type Segments } from '@anggakara/contracts';
import type { InputDocument, Rubric, ShortlistSelection, WinnersSelection } from '@anggakara/scoring';
import { refuse } from './finding';
import { requireFormat } from './format-findings';
import { type JsonSource, jsonSource } from './json-source';
import { UNSTATED, withNaming } from './missing-naming';
import { hasNodeWeights, nodeColumn, nodeSegments, withoutWeights } from './node-weights';

/** A rubric whose quorum waits for the panel, where the file does not state it. */
export type OpenRubric = Omit<Rubric, 'quorum'> & Partial<Pick<Rubric, 'quorum'>>;

/** What a rubric file says of an input document. */
export interface RubricFile {
  readonly source: JsonSource;
  readonly edition: string;
  readonly stage: string;
  readonly rubrics: readonly { readonly group: string; readonly rubric: OpenRubric }[];
  readonly panels: InputDocument['panels'];
  readonly selection: { readonly places: number } | ShortlistSelection | WinnersSelection;
  /** Of what stands in a rubric; a weight stands at its node where the file has no columns. */
  readonly placeOf: (rubric: number, within: Segments) => Place;
}

type ShortRubric = Pick<Rubric, 'root'> &
  Partial<Omit<Rubric, 'rounding'>> & { readonly rounding?: Partial<Rubric['rounding']> };

type Written = Partial<Pick<RubricFile, 'edition' | 'stage' | 'panels' | 'selection'>> & {
  readonly group?: string;
  readonly rubrics?: readonly ShortOfGroup[];
};

interface ShortOfGroup {
  readonly group: string;
  readonly rubric: ShortRubric;
}

/** Of a file that speaks of one group and does not name it. */
const ONLY_GROUP = 'ALL';

/** Reads a rubric in short form, or several with the rest of what is no table. */
export function rubricFile(file: string): RubricFile {
  const source = jsonSource(file);
  const isSeveral = typeof source.value === 'object' && source.value !== null && Object.hasOwn(source.value, 'rubrics');
  requireFormat('rubric', source, isSeveral ? 'SeveralRubrics' : 'OneRubric');
  const written = source.value as Written & ShortRubric;
  const shorts = written.rubrics ?? [{ group: written.group ?? ONLY_GROUP, rubric: shortRubric(written) }];
  const segmentsOf = (index: number): Segments => (isSeveral ? ['rubrics', index, 'rubric'] : []);
  refuse({ list: shorts.flatMap(({ rubric }, index) => weightFindings(rubric, source, segmentsOf(index))), more: 0 });
  return { source, ...partsOf(written, shorts), placeOf: placeFinder(source, shorts, segmentsOf) };
}

function partsOf(
  { edition = 'files', stage = 'stage', panels = [], selection = { places: 0 } }: Written,
  shorts: readonly ShortOfGroup[],
): Omit<RubricFile, 'source' | 'placeOf'> {
  const rubrics = shorts.map(({ group, rubric }) => ({ group, rubric: openRubric(rubric, `${stage}/${group}`) }));
  return { edition, stage, panels, selection, rubrics };
}

function placeFinder(
  source: JsonSource,
  shorts: readonly ShortOfGroup[],
  segmentsOf: (index: number) => Segments,
): RubricFile['placeOf'] {
  return (index, within) => {
    const short = shorts[index]?.rubric;
    return source.placeOf([...segmentsOf(index), ...(short === undefined ? [] : segmentsWritten(short, within))]);
  };
}

function segmentsWritten({ root, indices }: ShortRubric, within: Segments): Segments {
  const [list, , kind, code] = within;
  if (list !== 'indices' || indices !== undefined) return within;
  const node = nodeSegments(root, String(code));
  return kind === 'totals' ? [...node, 'total'] : [...node, 'weight'];
}

const AROUND = ['$schema', 'format', 'edition', 'stage', 'panels', 'selection', 'group'];

function shortRubric(written: ShortRubric): ShortRubric {
  return Object.fromEntries(
    Object.entries(written).filter(([name]) => !AROUND.includes(name)),
  ) as unknown as ShortRubric;
}

function weightFindings({ root, indices }: ShortRubric, source: JsonSource, segments: Segments): readonly Finding[] {
  if (indices !== undefined) {
    return hasNodeWeights(root) ? [fileFinding('weight-beside-columns', source.placeOf([...segments, 'indices']))] : [];
  }
  return nodeColumn(root).mixed.map((mixed) =>
    fileFinding('weights-mixed', source.placeOf([...segments, ...mixed.segments]), { group: mixed.group }),
  );
}

/** The rules of docs/formats where the file is silent. */
function openRubric(short: ShortRubric, code: string): OpenRubric {
  const indices = short.indices ?? [nodeColumn(short.root).column];
  const rubric = {
    ...{ code, version: 1, name: short.code ?? code },
    ...short,
    indices,
    root: withoutWeights(short.root),
    rankedBy: short.rankedBy ?? { indices: indices.map((index) => index.code) },
    panel: short.panel ?? { method: 'mean' },
    leastApplicablePercent: short.leastApplicablePercent ?? { value: 60 },
    rounding: { metric: 4, criterion: null, stage: 2, final: 2, ...short.rounding },
    tieChain: short.tieChain ?? { elements: [] },
  };
  return withNaming(rubric) as OpenRubric;
}

/** Three of five jurors, two of two: 60 percent of the panel, rounded up. */
export function usualQuorum(jurors: number): Rubric['quorum'] {
  return { sheets: Math.ceil((jurors * 3) / 5), provenance: UNSTATED };
}
