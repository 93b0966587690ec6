import {
  COMPLAINT_FIELDS,
  COMPLAINT_MAP_FORMAT,
  type ComplaintField,
  type ComplaintImportView,
  type ComplaintMapping,
  type DateOrder,
  type PersonalKind,
} from '@anggakara/contracts';
import { draftWords, type DraftWord, keptWords, type WordKind, WORD_KINDS } from './mapping-words';

/** What a column is taken for; a dropped one is not even looked into, a compared one with itself alone. */
export type ColumnChoice = ComplaintField | 'unused' | 'dropped' | 'compared';

/** Nothing of it is kept. */
export function isDropped({ choice }: Pick<DraftColumn, 'choice'>): boolean {
  return choice === 'dropped' || choice === 'compared';
}

export interface DraftColumn {
  readonly header: string;
  /** Cells of the first rows; null where a cell is withheld. */
  readonly samples: readonly (string | null)[];
  readonly by: 'name' | 'content' | null;
  readonly personal: PersonalKind | null;
  readonly choice: ColumnChoice;
}

/** A mapping while somebody is at it. */
export interface MappingDraft {
  readonly columns: readonly DraftColumn[];
  readonly dateOrder: DateOrder;
  readonly words: Readonly<Record<WordKind, readonly DraftWord[]>>;
  /** ISO day; empty: the last day found in the file. */
  readonly observedUntil: string;
  /** Words of earlier files that this one does not have: they stay known. */
  readonly carried: Readonly<Record<WordKind, Readonly<Record<string, string>>>>;
}

const SAMPLES = 3;

export type MappedImport = Pick<ComplaintImportView, 'preview' | 'proposed' | 'mapping' | 'summary'>;

/** What was mapped last, or what is proposed, over what the file's beginning shows; null before it was looked at. */
export function draftOf({ preview, proposed, mapping, summary }: MappedImport): MappingDraft | null {
  if (preview === null) return null;
  const base = mapping ?? proposed ?? preview.mapping;
  const columns = preview.columns.map(({ header, by, personal }, place) => ({
    ...{ header, by, personal },
    samples: preview.rows.slice(0, SAMPLES).map((row) => row[place] ?? null),
    choice: choiceOf(header, base),
  }));
  const words = draftWords({ preview, base, summary });
  const { dateOrder, observedUntil } = base;
  return { columns, dateOrder, words, observedUntil: observedUntil ?? '', carried: keptWords(base, words) };
}

function choiceOf(header: string, { columns, dropped, compared }: ComplaintMapping): ColumnChoice {
  if (header === compared) return 'compared';
  if (dropped.includes(header)) return 'dropped';
  return COMPLAINT_FIELDS.find((field) => columns[field] === header) ?? 'unused';
}

/** The header that stands for a field; undefined where none does. */
export function headerOf({ columns }: Pick<MappingDraft, 'columns'>, field: ComplaintField): string | undefined {
  return columns.find(({ choice }) => choice === field)?.header;
}

/** One column at most is compared. */
export function withChoice(draft: MappingDraft, place: number, choice: ColumnChoice): MappingDraft {
  const others = (column: DraftColumn): DraftColumn =>
    choice === 'compared' && column.choice === 'compared' ? { ...column, choice: 'dropped' } : column;
  return {
    ...draft,
    columns: draft.columns.map((column, at) => (at === place ? { ...column, choice } : others(column))),
  };
}

/** All columns that are named like personal data are left out. */
export function withPersonalDropped(draft: MappingDraft): MappingDraft {
  const columns = draft.columns.map((column) =>
    column.personal === null || isDropped(column) ? column : { ...column, choice: 'dropped' as const },
  );
  return { ...draft, columns };
}

export function withMeaning(
  draft: MappingDraft,
  kind: WordKind,
  { word, meaning }: { readonly word: string; readonly meaning: string },
): MappingDraft {
  const words = draft.words[kind].map((one) => (one.word === word ? { ...one, meaning } : one));
  return { ...draft, words: { ...draft.words, [kind]: words } };
}

/** What is sent; an agency's own file is its own, whatever a column says. */
export function mappingOf(draft: MappingDraft): ComplaintMapping {
  const { columns, dateOrder, observedUntil } = draft;
  const compared = columns.find(({ choice }) => choice === 'compared')?.header;
  const words = Object.fromEntries(WORD_KINDS.map((kind) => [kind, saidWords(draft, kind)])) as Pick<
    ComplaintMapping,
    WordKind
  >;
  return {
    format: COMPLAINT_MAP_FORMAT,
    columns: Object.fromEntries(
      COMPLAINT_FIELDS.flatMap((field) => {
        const header = headerOf(draft, field);
        return header === undefined ? [] : [[field, header]];
      }),
    ),
    dropped: columns.filter(isDropped).map(({ header }) => header),
    ...(compared === undefined ? {} : { compared }),
    dateOrder,
    ...words,
    observedUntil: observedUntil === '' ? null : observedUntil,
  };
}

/** What is known anyway need not be said. */
function saidWords({ words, carried }: MappingDraft, kind: WordKind): Readonly<Record<string, string>> {
  const said = words[kind].filter(({ meaning, known }) => meaning !== '' && meaning !== known);
  return { ...carried[kind], ...Object.fromEntries(said.map(({ word, meaning }) => [word, meaning])) };
}
