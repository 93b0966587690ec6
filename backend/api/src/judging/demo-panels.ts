import { Injectable } from '@nestjs/common';
import type { GroupCode, StageCode } from '@anggakara/contracts';
import { People } from '../access';
import type { SeedFolder, Transaction } from '../platform';
import { PanelRepository } from './panel.repository';

/** E-mail addresses by stage and group, as in `seeds/demo/panels.json`. */
type SeededPanels = Readonly<Record<StageCode, Readonly<Record<GroupCode, readonly string[]>>>>;

/** Person ids of the demo edition by e-mail address. */
export type DemoPersons = ReadonlyMap<string, string>;

@Injectable()
export class DemoPanels {
  constructor(
    private readonly people: People,
    private readonly panels: PanelRepository,
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
}

/** Throws where the seeds name nobody: an installation with half a demonstration is worse than none. */
export function personOf(persons: DemoPersons, email: string): string {
  const person = persons.get(email);
  if (person === undefined) throw new Error(`seeds/demo names ${email}, who has no account with a role in the edition`);
  return person;
}
