import { randomUUID } from 'node:crypto';
import type {
  ConflictDeclarationView,
  DeclaredConflict,
  MarkEvent,
  MarkValue,
  Page,
  Problem,
  SheetHeadView,
  SheetSummaryView,
  SheetView,
  StageCode,
} from '@anggakara/contracts';
import type { TestApp } from './app';
import type { Answer, Client } from './client';

/** What evaluators mark, and what jurors mark, in the demo edition. */
export const DOCUMENT_CRITERIA = [
  'CHANNELS_AND_CONNECTIVITY',
  'DATA_USE',
  'LEADERSHIP_COMMITMENT',
  'PEOPLE_AND_INSTITUTION',
  'SUSTAINABILITY_AND_OUTREACH',
];
export const INTERVIEW_CRITERIA = [
  'CHANGE_LOGIC',
  'DELIVERY',
  'IMPACT',
  'IMPLEMENTATION_SUSTAINABILITY',
  'INNOVATION',
  'OUTPUT',
  'PRESENTER_RANK',
  'RATIONALE',
];

export function aMark(criterion: string, value: MarkValue, changes: Partial<MarkEvent> = {}): MarkEvent {
  return { id: randomUUID(), criterion, value, ...changes };
}

export const allMarks = (criteria: readonly string[], value: MarkValue): readonly MarkEvent[] =>
  criteria.map((criterion) => aMark(criterion, value));

/** A juror or an evaluator at a stage of the demo edition. */
export class Juror {
  constructor(
    readonly client: Client,
    readonly stage: StageCode,
  ) {}

  list(): Promise<Answer<Page<SheetSummaryView>>> {
    return this.client.get(`${this.base}/sheets`);
  }

  sheet(entry: string): Promise<Answer<SheetView & Problem>> {
    return this.client.get(`${this.base}/sheets/${entry}`);
  }

  /** Sends events as they are, well formed or not. */
  mark(entry: string, ...events: readonly unknown[]): Promise<Answer<SheetHeadView & Problem>> {
    return this.client.post(`${this.base}/sheets/${entry}/marks`, { events });
  }

  lock(entry: string, sequence: number): Promise<Answer<SheetView & Problem>> {
    return this.client.post(`${this.base}/sheets/${entry}/lock`, { sequence });
  }

  conflicts(): Promise<Answer<ConflictDeclarationView>> {
    return this.client.get(`${this.base}/conflicts`);
  }

  declare(...conflicts: readonly DeclaredConflict[]): Promise<Answer<ConflictDeclarationView & Problem>> {
    return this.client.post(`${this.base}/conflicts`, { conflicts });
  }

  /** The same person at another window or device. */
  elsewhere(): Juror {
    return new Juror(this.client.copy(), this.stage);
  }

  private get base(): string {
    return `editions/demo/stages/${this.stage}`;
  }
}

const signedIn = new WeakMap<TestApp, Map<string, Promise<Client>>>();

/** A demo account's browser, signed in once for the whole file. */
export function browserOf(app: TestApp, name: string): Promise<Client> {
  const browsers = signedIn.get(app) ?? new Map<string, Promise<Client>>();
  signedIn.set(app, browsers);
  const browser = browsers.get(name) ?? app.signIn(name);
  browsers.set(name, browser);
  return browser;
}

export async function evaluator(app: TestApp, name: string): Promise<Juror> {
  return new Juror(await browserOf(app, name), 'document');
}

/** A juror of the interview who has declared that there are no conflicts. */
export async function juror(app: TestApp, name: string): Promise<Juror> {
  const seated = new Juror(await browserOf(app, name), 'interview');
  await seated.declare();
  return seated;
}

/** Opens the interview for some entries as if the document stage had shortlisted them: its own machine is tested elsewhere. */
export async function openInterview(app: TestApp, ...entries: readonly string[]): Promise<void> {
  await app.query(`UPDATE entry SET stage = 'shortlisted' WHERE edition_code = 'demo' AND code = ANY($1)`, [entries]);
  await app.query(
    `UPDATE stage SET state = CASE code WHEN 'document' THEN 'locked' ELSE 'open' END,
       opens_at = CASE code WHEN 'interview' THEN clock_timestamp() - interval '1 hour' ELSE opens_at END
     WHERE edition_code = 'demo'`,
  );
}
