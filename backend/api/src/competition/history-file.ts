import { FACT_STANDINGS, FACT_SUBJECTS, type FactSourceView } from '@anggakara/contracts';
import type { SeedNode } from '../platform';
import type { EditionFactEntity } from './edition-fact.entity';
import type { EditionEntity } from './edition.entity';
import { factValue } from './history-value';

type Sources = ReadonlyMap<string, FactSourceView>;
type Statement = Pick<EditionFactEntity, 'value' | 'standing' | 'sources' | 'note'>;
type Question = Pick<EditionFactEntity, 'editionCode' | 'subject' | 'key' | 'label' | 'ordinal'>;

/** An edition of history as its file in `seeds/editions` tells it. */
export interface HistoricEdition {
  readonly edition: EditionEntity;
  readonly facts: readonly EditionFactEntity[];
}

const UNKNOWN = { kind: 'unknown' } as const;
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const [YEAR_MIN, YEAR_MAX, ORDINAL_MAX] = [2018, 2100, 100];

/** The sources by their codes. Refuses a code that stands twice. */
export function historySources(file: SeedNode): Sources {
  const sources = new Map<string, FactSourceView>();
  for (const item of file.items()) {
    const code = item.only('code', 'title', 'publisher').at('code').matching(CODE);
    if (sources.has(code)) item.at('code').fail(`stands twice: ${code}`);
    sources.set(code, { code, title: item.at('title').text(), publisher: item.at('publisher').text() });
  }
  return sources;
}

/** An edition with its facts. Refuses, by file and place, whatever is misspelt, unsourced or said twice. */
export function historicEdition(file: SeedNode, sources: Sources): HistoricEdition {
  file.only('code', 'name', 'year', 'ordinal', 'facts');
  const year = file.at('year').integer({ min: YEAR_MIN, max: YEAR_MAX });
  const code = file.at('code').matching(new RegExp(`^${year}$`));
  const ordinal = file.at('ordinal').integer({ min: 1, max: ORDINAL_MAX });
  const edition: EditionEntity = {
    ...{ code, name: file.at('name').text(200), year, ordinal, kind: 'history', synthetic: false },
    ...{ preset: null, facts: [], sources: [], version: 1 },
  };
  const seen = new Set<string>();
  const facts = file
    .at('facts')
    .items()
    .flatMap((item, place) => statementsOf(item, questionOf(item, { code, place, seen }), sources));
  return { edition, facts };
}

function questionOf(item: SeedNode, about: { code: string; place: number; seen: Set<string> }): Question {
  item.only('subject', 'key', 'label', 'statements');
  const subject = item.at('subject').oneOf(FACT_SUBJECTS);
  const key = item.at('key').matching(CODE);
  if (about.seen.has(`${subject}/${key}`)) item.at('key').fail(`stands twice in ${subject}: ${key}`);
  about.seen.add(`${subject}/${key}`);
  return { editionCode: about.code, subject, key, label: item.at('label').text(200), ordinal: about.place + 1 };
}

function statementsOf(item: SeedNode, question: Question, sources: Sources): readonly EditionFactEntity[] {
  const statements = item.at('statements').items();
  if (statements.length === 0) item.at('statements').fail('is empty');
  return statements.map((node, place) => ({ ...question, statement: place + 1, ...statementOf(node, sources) }));
}

function statementOf(node: SeedNode, sources: Sources): Statement {
  node.only('standing', 'value', 'sources', 'note');
  const standing = node.at('standing').oneOf(FACT_STANDINGS);
  if (standing === 'unknown') node.only('standing', 'sources', 'note');
  const value = standing === 'unknown' ? UNKNOWN : factValue(node.at('value'));
  const note = node.optional('note')?.text(1000) ?? null;
  const statement = { value, standing, sources: sourcesOf(node, sources), note };
  refuseUnfounded(node, statement);
  return statement;
}

/** Documented needs a source; assumed and unknown need a word on why. (docs/rules/history.md 3) */
function refuseUnfounded(node: SeedNode, { standing, sources, note }: Statement): void {
  if (standing === 'documented' && sources.length === 0) node.fail('is documented and names no source');
  if (standing !== 'documented' && note === null) node.fail(`is ${standing} and has no note that says why`);
}

function sourcesOf(node: SeedNode, sources: Sources): readonly FactSourceView[] {
  const codes = node.optional('sources')?.items() ?? [];
  return codes.map((code) => sources.get(code.text()) ?? code.fail('is no code of editions/sources.json'));
}
