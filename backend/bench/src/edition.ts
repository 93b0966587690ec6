import { createRequire } from 'node:module';
import {
  marksOf,
  metricInputs,
  splitmix64,
  summedCounts,
  type ComplaintCounts,
  type EntryInput,
  type InputDocument,
  type Rubric,
  type SheetInput,
} from '@anggakara/scoring';
import { inRoot, seedRows, seedText } from './place.js';

const GROUPS = ['OA', 'IP', 'UPP'];
const PLACES = [6, 30, 10];
const EVALUATORS = ['penilai-1', 'penilai-2'];

/** What is used of the built program: how it makes a rubric of a template. */
interface TemplateModule {
  readonly rubricOf: (template: Template, plan: { readonly group: string }, quorum: Rubric['quorum']) => Rubric;
}

interface Template {
  readonly groups: readonly { readonly group: string }[];
}

/** The document stage of the demo edition, as many times over as is asked: its rubrics, entries, counts and levels. */
export function demoEdition(times = 1): InputDocument {
  const rubrics = documentRubrics();
  const entries = Array.from({ length: times }, (_, copy) => entriesOf(copy)).flat();
  return {
    format: 'anggakara.input/1',
    edition: 'demo',
    stage: 'document',
    rubrics,
    panels: GROUPS.map((group) => ({ group, jurors: EVALUATORS })),
    entries,
    sheets: sheetsOf(entries, rubrics),
    selection: { kind: 'shortlist', quotas: GROUPS.map((group, place) => ({ group, places: PLACES[place] ?? 0 })) },
    rulings: [],
  };
}

function documentRubrics(): InputDocument['rubrics'] {
  const { rubricOf } = createRequire(import.meta.url)(
    inRoot('backend/api/dist/competition/rubric-template.js'),
  ) as TemplateModule;
  const template = JSON.parse(seedText('rubrics/document.json')) as Template;
  const quorum: Rubric['quorum'] = { sheets: 2, provenance: { kind: 'assumption', reason: 'Dua penilai dokumen.' } };
  return template.groups.map((plan) => ({ group: plan.group, rubric: rubricOf(template, plan, quorum) }));
}

function entriesOf(copy: number): readonly EntryInput[] {
  const claims = seedRows('demo/claims.csv');
  return seedRows('demo/entries.csv').map(({ code = '', group = '' }) => {
    const own = claims.filter(({ entry }) => entry === code);
    const window = (year: string): ComplaintCounts | null => {
      const periods = own.filter(({ period = '' }) => period.startsWith(year)).map(countsOf);
      return periods.length === 0 ? null : summedCounts(periods);
    };
    return {
      code: copy === 0 ? code : `${code}.${copy}`,
      group,
      eligibility: 'eligible',
      metrics: metricInputs(window('2025'), window('2024')),
      carried: [],
    };
  });
}

function countsOf(row: Readonly<Record<string, string>>): ComplaintCounts {
  const count = (name: string): number => Number(row[name] ?? 0);
  return {
    received: count('received'),
    unverified: count('unverified'),
    notFollowedUp: count('not_followed_up'),
    inProcess: count('in_process'),
    postponed: count('postponed'),
    resolved: count('resolved'),
    archived: count('archived'),
    notAuthority: count('not_authority'),
    answered: count('answered'),
    withinSla: count('within_sla'),
    cappedDaySum: count('capped_day_sum'),
  };
}

/** Locked sheets with marks around each entry's level. */
function sheetsOf(entries: readonly EntryInput[], rubrics: InputDocument['rubrics']): readonly SheetInput[] {
  const { uniform } = splitmix64(7n);
  const levels = new Map(seedRows('demo/example-marks.csv').map(({ entry = '', level }) => [entry, Number(level)]));
  const marks = rubrics.slice(0, 1).flatMap(({ rubric }) => marksOf(rubric));
  return entries.flatMap(({ code }) => {
    const level = levels.get(code.split('.')[0] ?? '') ?? 50;
    return EVALUATORS.map((juror) => ({
      entry: code,
      juror,
      state: 'locked' as const,
      marks: marks.map(({ code: criterion }) => ({
        criterion,
        value: String(Math.max(0, Math.min(100, level - 6 + Math.floor(uniform() * 13)))),
      })),
    }));
  });
}
