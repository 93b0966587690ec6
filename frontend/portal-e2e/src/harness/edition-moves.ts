import type { EditionView, RunView, StageCode } from '@anggakara/contracts';
import { type Answer, Client } from '../../../../backend/api/test/client';
import { accountOf } from './accounts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What the organiser does to the demo edition where a test is about something else: by the routes of the pages. */
export class EditionMoves {
  private constructor(private readonly client: Client) {}

  static async at(address: string): Promise<EditionMoves> {
    return new EditionMoves(await signedIn('penyelenggara1', address));
  }

  async fill(stage: StageCode): Promise<void> {
    expected(200, await this.client.post(`${pathOf(stage)}/example-marks`, {}));
  }

  async run(stage: StageCode): Promise<RunView> {
    return expected(201, await this.client.post<RunView>(`${pathOf(stage)}/runs`, {}));
  }

  async lock(stage: StageCode): Promise<void> {
    expected(200, await this.client.post(`${pathOf(stage)}/lock`, { version: await this.version(stage) }));
  }

  async reopenSheet(stage: StageCode, entry: string, personId: string): Promise<void> {
    const reopening = { personId, reason: 'Satu nilai keliru.' };
    expected(200, await this.client.post(`${pathOf(stage)}/sheets/${entry}/reopening`, reopening));
  }

  /** From the documents as they are to an interview that is open since yesterday. */
  async openInterview(): Promise<void> {
    await this.fill('document');
    await this.lock('document');
    await this.run('document');
    const [opensAt, closesAt] = [-DAY_MS, 30 * DAY_MS].map((by) => new Date(Date.now() + by).toISOString());
    const schedule = { opensAt, closesAt, reason: 'Dimajukan.', version: await this.version('interview') };
    expected(200, await this.client.put(`${pathOf('interview')}/schedule`, schedule));
    const version = await this.version('interview');
    expected(200, await this.client.post(`${pathOf('interview')}/opening`, { version }));
  }

  private async version(code: StageCode): Promise<number> {
    const { stages } = expected(200, await this.client.get<EditionView>('editions/demo'));
    return stages.find((stage) => stage.code === code)?.version ?? 0;
  }
}

/** A person of the demo edition without a browser. */
export async function signedIn(person: string, address: string): Promise<Client> {
  const { email, password } = accountOf(person);
  const client = new Client(address);
  expected(200, await client.post('session', { email, password }));
  return client;
}

export function pathOf(stage: StageCode): string {
  return `editions/demo/stages/${stage}`;
}

export function expected<T>(status: number, answer: Answer<T>): T {
  if (answer.status === status) return answer.body;
  throw new Error(`${answer.status} instead of ${status}: ${JSON.stringify(answer.body).slice(0, 500)}`);
}
