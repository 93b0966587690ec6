import type { Explanation } from '../explanation-context';
import { STANDING_SENTENCES } from '../explanation-sentences';
import { known } from '../known';
import type { ClassResult, EntryResult, GroupResult, OpenTie, Outcome } from '../result-document';
import type { Sentence } from '../sentence';
import { SELECTION_SENTENCES as SENTENCES } from './sentences';

/** Why a place was given by something else than rank or ruling. */
export function givenLine(told: Explanation, outcome: Extract<Outcome, { kind: 'selected' }>): string {
  const { group, say } = told;
  const facts = { group: group.group, places: group.places };
  switch (outcome.by) {
    case 'rank':
      return say(STANDING_SENTENCES.selected, facts);
    case 'ruling':
      return say(STANDING_SENTENCES['selected-by-ruling'], facts);
    case 'include-all':
      return say(SENTENCES['include-all'], facts);
    case 'lot':
      return lotLine(told, SENTENCES['lot-won']);
    case 'floor':
      return say(SENTENCES.floor, {
        ...facts,
        class: outcome.class,
        floor: known(classOf(group, outcome.class).floor),
      });
  }
}

type NotSelected = Extract<Outcome, { kind: 'not-selected' }>;

/** Why a ranked entry has no place, and whether it is the next one. (docs/rules/shortlist.md 10, 12) */
export function missedLines(told: Explanation, outcome: NotSelected): readonly string[] {
  return [...reasonLines(told, outcome), ...reserveLines(told, outcome)];
}

function reasonLines(told: Explanation, outcome: NotSelected): readonly string[] {
  const { group, say } = told;
  const facts = { group: group.group, places: group.places };
  switch (outcome.reason) {
    case 'lot':
      return [lotLine(told, SENTENCES['lot-lost'])];
    case 'class-full':
      return [fullLine(told, outcome.class)];
    case 'places-kept':
      return [say(SENTENCES['places-kept']), ...outcome.classes.flatMap((code) => keptLines(told, code))];
    default: {
      const sentence = PLAIN[outcome.reason];
      return sentence === null ? [] : [say(sentence, facts)];
    }
  }
}

/** Reasons of one sentence; what has no rank is said with the standing. */
const PLAIN = {
  'below-cut': STANDING_SENTENCES['below-cut'],
  ruling: STANDING_SENTENCES.ruling,
  'no-places': STANDING_SENTENCES['no-places'],
  'exclude-all': SENTENCES['exclude-all'],
  incomplete: null,
  ineligible: null,
} as const;

function lotLine({ group, own, say }: Explanation, sentence: Sentence): string {
  const lots = known(group.lots);
  const { number } = known(lots.find(({ entry }) => entry === own.code));
  return say(sentence, { number, order: lots.map((lot) => `${lot.entry} (${lot.number})`).join(', ') });
}

function fullLine(told: Explanation, code: string): string {
  const { cap } = classOf(told.group, code);
  return told.say(SENTENCES['class-full'], { class: code, cap: known(cap), selected: selectedOf(told, code) });
}

function keptLines(told: Explanation, code: string): readonly string[] {
  const { floor, unfilled, shortfall } = classOf(told.group, code);
  const kept = told.say(SENTENCES['kept-for'], { class: code, floor: known(floor), selected: selectedOf(told, code) });
  const open = shortfall === 'open' ? known(unfilled) : 0;
  return open === 0 ? [kept] : [kept, told.say(SENTENCES['stays-open'], { class: code, unfilled: open })];
}

function classOf({ classes }: GroupResult, code: string): ClassResult {
  return known(classes?.find((one) => one.class === code));
}

/** The selected entries of a class and of those inside it, `-` for nobody. */
function selectedOf({ result, group }: Explanation, code: string): string {
  const around = new Map(group.classes?.map((one) => [one.class, one.inside]));
  const isIn = (own: string | undefined): boolean => own !== undefined && (own === code || isIn(around.get(own)));
  const belongs = ({ classes = [], outcome }: EntryResult): boolean =>
    outcome.kind === 'selected' && classes.some(isIn);
  const codes = result.entries
    .filter((entry) => entry.group === group.group && belongs(entry))
    .map((entry) => entry.code);
  return codes.length === 0 ? '-' : codes.join(', ');
}

function reserveLines({ result, group, own, say }: Explanation, outcome: NotSelected): readonly string[] {
  if (outcome.reason === 'below-cut' && outcome.class !== undefined) {
    return [say(SENTENCES['no-reserve'], { class: outcome.class })];
  }
  const isShortlist = result.categories.every((category) => category.group !== group.group);
  const place = group.reserves.indexOf(own.code) + 1;
  return place === 0 || group.places === 0 || !isShortlist
    ? []
    : [say(SENTENCES.reserve, { place, reserves: group.reserves.length })];
}

/** A tie across the last place of a class. */
export function classTieLine({ say }: Explanation, { entries, freePlaces }: OpenTie, code: string): string {
  return say(SENTENCES['tied-in-class'], { class: code, entries: entries.join(', '), freePlaces });
}
