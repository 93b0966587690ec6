import { Injectable } from '@nestjs/common';
import type { GroupCode, StageCode } from '@anggakara/contracts';
import { People } from '../access';
import type { StagePlace } from '../competition';
import type { SeedFolder, Transaction } from '../platform';
import { PanelRepository } from './panel.repository';
import { RecusalRepository } from './recusal.repository';
import { Rosters } from './rosters';

/** E-mail addresses by stage and group, as in `seeds/demo/panels.json`. */
type SeededPanels = Readonly<Record<StageCode, Readonly<Record<GroupCode, readonly string[]>>>>;

export interface SeededRecusal {
  readonly stage: StageCode;
  readonly juror: string;
  readonly entry: string;
  readonly reason: string;
}

/** Person ids of the demo edition by e-mail address. */
export type DemoPersons = ReadonlyMap<string, string>;

/** Who sits where in the demo edition, and who has declared what. */
@Injectable()
export class DemoPanels {
  constructor(
    private readonly people: People,
    private readonly panels: PanelRepository,
    private readonly rosters: Rosters,
    private readonly recusals: RecusalRepository,
  ) {}

  async persons(tx: Transaction, edition: string): Promise<DemoPersons> {
    const persons = new Map<string, string>();
    for (const role of ['evaluator', 'juror'] as const) {
      for (const { email, id } of await this.people.holding(tx, edition, role)) persons.set(email, id);
    }
    return persons;
  }

  async seat(tx: Transaction, seeds: SeedFolder, edition: string, persons: DemoPersons): Promise<void> {
    const seeded = seeds.readJson<SeededPanels>('demo/panels.json');
    for (const [stage, groups] of Object.entries(seeded) as [StageCode, SeededPanels[StageCode]][]) {
      for (const [group, emails] of Object.entries(groups) as [GroupCode, readonly string[]][]) {
        const key = { edition, stage, group };
        await this.panels.begin(tx, key);
        await this.panels.advance(tx, key, 0);
        await this.panels.seat(
          tx,
          key,
          emails.map((email) => personOf(persons, email)),
        );
      }
    }
  }

  /** Recusals that the jurors themselves have declared. */
  async recuse(tx: Transaction, edition: string, recusals: readonly SeededRecusal[], persons: DemoPersons) {
    for (const { stage, juror, entry, reason } of recusals) {
      const personId = personOf(persons, juror);
      await this.recusals.recuse(tx, { edition, stage }, [{ entry, personId, reason, recordedBy: personId }]);
    }
  }

  async declare(tx: Transaction, place: StagePlace, emails: readonly string[], persons: DemoPersons) {
    const roster = await this.rosters.of(tx, place);
    for (const email of emails) {
      const personId = personOf(persons, email);
      const listed = roster.listOf(personId).map(({ code }) => code);
      await this.recusals.declare(tx, place, personId, listed);
    }
  }
}

/** Throws where the seeds name nobody: an installation with half a demonstration is worse than none. */
export function personOf(persons: DemoPersons, email: string): string {
  const person = persons.get(email);
  if (person === undefined) throw new Error(`seeds/demo names ${email}, who has no account with a role in the edition`);
  return person;
}
