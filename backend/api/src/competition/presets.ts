import { Injectable } from '@nestjs/common';
import type { ChoosePreset, EditionView, Page, PresetView } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import { type Actor, Database, Refusal } from '../platform';
import { presetView } from './edition.mapper';
import { EditionRepository } from './edition.repository';
import { Editions } from './editions';

/** The quotas of earlier editions, taken over as a whole until the first stage is locked. (docs/rules/stages.md 6) */
@Injectable()
export class Presets {
  constructor(
    private readonly database: Database,
    private readonly repository: EditionRepository,
    private readonly editions: Editions,
    private readonly ledger: Ledger,
  ) {}

  async list(): Promise<Page<PresetView>> {
    const items = (await this.repository.presets(this.database.reader)).map(presetView);
    return { items, total: items.length };
  }

  /** Refuses `preset-settled`, and `version-stale` with the edition as it is now. */
  choose(actor: Actor, edition: string, choice: ChoosePreset): Promise<EditionView> {
    return this.database.transaction(async (tx) => {
      const before = await this.editions.hold(tx, edition);
      refuseOnceSettled(before);
      const preset = (await this.repository.presets(tx)).find(({ code }) => code === choice.preset);
      if (preset === undefined) throw new Refusal('not-found');
      const taken = await this.repository.takePreset(tx, edition, choice.version, presetView(preset));
      if (!taken) throw new Refusal('version-stale', { current: before });
      const facts = { before: before.preset, after: choice.preset };
      const after = await this.editions.find(tx, edition);
      await this.ledger.record(tx, {
        ...{ chain: edition, actor, act: 'competition.preset-chosen', subject: `edition:${edition}`, facts },
      });
      return after;
    });
  }
}

function refuseOnceSettled({ stages: [first] }: EditionView): void {
  if (first?.state === 'locked') throw new Refusal('preset-settled', { stage: first.name });
}
