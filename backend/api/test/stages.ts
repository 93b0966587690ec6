import type { EditionView, PresetCode, Problem, RunView, StageCode, StageView } from '@anggakara/contracts';
import type { TestApp } from './app';
import type { Answer, Client } from './client';

/** The demo edition as its organiser walks it through the stages. */
export class Organizer {
  private constructor(
    private readonly app: TestApp,
    readonly client: Client,
  ) {}

  static async of(app: TestApp): Promise<Organizer> {
    return new Organizer(app, await app.signIn('penyelenggara1'));
  }

  async edition(): Promise<EditionView> {
    return (await this.client.get<EditionView>('editions/demo')).body;
  }

  /** Sends a move with the version that the stage has now: `lock`, `opening`, `reopening`. */
  async move(stage: StageCode, act: string, more: object = {}): Promise<Answer<StageView & Problem>> {
    const { stages } = await this.edition();
    const version = stages.find(({ code }) => code === stage)?.version;
    return this.client.post(`editions/demo/stages/${stage}/${act}`, { version, ...more });
  }

  async choose(preset: PresetCode): Promise<void> {
    const { version } = await this.edition();
    expected(200, await this.client.put('editions/demo/preset', { preset, version }));
  }

  /** Fills what is left to mark with example marks. */
  async fill(stage: StageCode): Promise<void> {
    expected(200, await this.client.post(`editions/demo/stages/${stage}/example-marks`, {}));
  }

  async lock(stage: StageCode): Promise<void> {
    expected(200, await this.move(stage, 'lock'));
  }

  async reopen(stage: StageCode): Promise<void> {
    expected(200, await this.move(stage, 'reopening', { reason: 'Satu klaim keliru.' }));
  }

  async run(stage: StageCode): Promise<RunView> {
    return expected(201, await this.client.post<RunView>(`editions/demo/stages/${stage}/runs`, {}));
  }

  /** Locks a stage and makes its official run. */
  async decide(stage: StageCode): Promise<RunView> {
    await this.lock(stage);
    return this.run(stage);
  }

  /** Moves the hours of the interview so that it has begun, and opens it. */
  async openInterview(): Promise<void> {
    await this.app.query(`UPDATE stage SET opens_at = now() - interval '1 hour' WHERE code = 'interview'`);
    expected(200, await this.move('interview', 'opening'));
  }

  /** From the document stage as it is to a locked interview with all its marks. */
  async interview(): Promise<void> {
    await this.decide('document');
    await this.openInterview();
    await this.fill('interview');
    await this.lock('interview');
  }
}

function expected<T>(status: number, answer: Answer<T>): T {
  if (answer.status === status) return answer.body;
  throw new Error(`${answer.status} instead of ${status}: ${JSON.stringify(answer.body).slice(0, 500)}`);
}

/** Gives one entry the counts and the marks of another, so that they tie wherever their group ranks them. */
export async function tie(app: TestApp, stage: StageCode, like: string, other: string): Promise<void> {
  const counts = [
    ...['received', 'unverified', 'not_followed_up', 'in_process', 'postponed', 'resolved', 'archived'],
    ...['not_authority', 'answered', 'within_sla', 'capped_day_sum'],
  ];
  await app.query(
    `UPDATE claimed_period AS own SET (${counts.join(', ')}) = ROW(${counts.map((name) => `model.${name}`).join(', ')})
     FROM claimed_period AS model
     WHERE model.entry_code = $1 AND own.entry_code = $2 AND own.period_code = model.period_code`,
    [like, other],
  );
  await app.query(
    `UPDATE sheet AS own SET marks = model.marks FROM sheet AS model
     WHERE model.stage_code = $1 AND own.stage_code = $1 AND model.entry_code = $2 AND own.entry_code = $3
       AND own.person_id = model.person_id`,
    [stage, like, other],
  );
}

/** The codes of a group in the order of a run, ranked ones only. */
export function ranking({ result }: RunView, group: string): readonly string[] {
  return result.entries.filter((one) => one.group === group && one.standing.kind === 'ranked').map(({ code }) => code);
}

export function selectedOf({ result }: RunView, group: string): readonly string[] {
  return result.groups.find((one) => one.group === group)?.selected ?? [];
}

/** Codes in byte order, for comparing what has no order of its own. */
export function sorted(codes: readonly string[]): readonly string[] {
  return codes.toSorted((a, b) => (a < b ? -1 : 1));
}
