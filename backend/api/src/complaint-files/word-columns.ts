import type { ComplaintField, ComplaintMapping, RowProblemCode } from '@anggakara/contracts';
import { CLASSIFICATIONS, COMPLAINT_STATUSES, VISIBILITIES } from '@anggakara/scoring/complaints';
import { sameWord } from './cell-text';
import type { ColumnPlan } from './column-plan';
import { headerWords } from './known-headers';
import { ANSWERS, CLASSIFICATION_PLACES, RATING_WORDS, STATUS_PLACES, VISIBILITY_PLACES } from './known-words';
import type { FileWords, KnownComplaints } from './reading';
import type { ReadingTools } from './reading-tools';
import {
  closedList,
  MOST_AGENCIES,
  MOST_WORDS,
  NO_WORD,
  OpenList,
  UNKNOWN_WORD,
  WordColumn,
  type WordMeaning,
  WORDS_EXHAUSTED,
} from './word-column';

/** The columns of words of one file, and the lists that it brings. */
export interface WordColumns {
  readonly agency: WordColumn;
  readonly status: WordColumn;
  readonly classification: WordColumn;
  readonly visibility: WordColumn;
  readonly channel: WordColumn;
  readonly category: WordColumn;
  readonly autoClosed: WordColumn;
  readonly reopened: WordColumn;
  readonly satisfaction: WordColumn;
  readonly words: FileWords;
}

interface WordColumnParts {
  readonly mapping: ComplaintMapping;
  readonly plan: ColumnPlan;
  readonly known: KnownComplaints;
  readonly tools: Pick<ReadingTools, 'words'>;
}

/** Words as the mapping and the program know them. (docs/rules/complaint-files.md 6) */
export function wordColumns({ mapping, plan, known, tools }: WordColumnParts): WordColumns {
  const { statuses, classifications } = mapping;
  const [channels, categories] = [new OpenList([''], MOST_WORDS), new OpenList([''], MOST_WORDS)];
  const agencies: string[] = plan.places.agency === -1 ? [''] : [];
  const flag = closedList(new Map(), ANSWERS);
  const column = (field: ComplaintField, meaning: WordMeaning, problem: RowProblemCode): WordColumn =>
    new WordColumn(meaning, problem, tools.words(field));
  return {
    agency: column('agency', agencyMeaning(mapping, known.agencies, agencies), 'agency-unknown'),
    status: column('status', closedList(placesIn(statuses, COMPLAINT_STATUSES), STATUS_PLACES), 'status-unknown'),
    classification: column(
      'classification',
      closedList(placesIn(classifications, CLASSIFICATIONS), CLASSIFICATION_PLACES),
      'classification-unknown',
    ),
    visibility: column('visibility', closedList(visibilityByHeader(plan), VISIBILITY_PLACES), 'visibility-unknown'),
    channel: column('channel', channels.meaning, 'too-many-words'),
    category: column('category', categories.meaning, 'too-many-words'),
    autoClosed: column('autoClosed', flag, 'flag-unknown'),
    reopened: column('reopened', flag, 'flag-unknown'),
    satisfaction: column('satisfaction', rating, 'satisfaction-unreadable'),
    words: { agencies, channels: channels.words, categories: categories.words },
  };
}

function placesIn<T extends string>(
  words: Readonly<Record<string, T>>,
  list: readonly T[],
): ReadonlyMap<string, number> {
  return new Map(Object.entries(words).map(([word, value]) => [sameWord(word), list.indexOf(value)]));
}

/** A column named "Anonim" or "Rahasia" answers yes or no. */
function visibilityByHeader({ header, places }: ColumnPlan): ReadonlyMap<string, number> {
  const words = headerWords(header[places.visibility] ?? '').split(' ');
  const meant = words.includes('rahasia') ? 'confidential' : 'anonymous';
  const yes = [...ANSWERS].filter(([, answer]) => answer === 1).map(([word]) => word);
  return new Map(yes.map((word) => [word, VISIBILITIES.indexOf(meant)]));
}

/** A name that is mapped, or else a code; agencies get their places in the order in which they are met. */
function agencyMeaning(mapping: ComplaintMapping, known: readonly string[] | null, agencies: string[]): WordMeaning {
  const codes = new Map(Object.entries(mapping.agencies).map(([name, code]) => [sameWord(name), code]));
  const allowed = known === null ? null : new Map(known.map((code) => [sameWord(code), code]));
  const places = new Map<string, number>();
  const added = (code: string): number => {
    if (agencies.length === MOST_AGENCIES) return WORDS_EXHAUSTED;
    const place = agencies.push(code) - 1;
    places.set(sameWord(code), place);
    return place;
  };
  return (text) => {
    const word = sameWord(text);
    if (word === '') return NO_WORD;
    const code = codes.get(word) ?? (allowed === null ? text.replace(/\s+/gu, ' ').trim() : allowed.get(word));
    if (code === undefined || (allowed !== null && !allowed.has(sameWord(code)))) return UNKNOWN_WORD;
    return places.get(sameWord(code)) ?? added(code);
  };
}

const RATING = /^([1-5])(?:[.,]0+)?(?:\s*\/\s*5)?$/;

/** 4, 4,0, 4.0, 4/5, "puas". */
function rating(text: string): number {
  const [, stars] = RATING.exec(text.trim()) ?? [];
  const word = sameWord(text);
  if (stars !== undefined) return Number(stars);
  return word === '' || word === '0' ? NO_WORD : (RATING_WORDS.get(word) ?? UNKNOWN_WORD);
}
