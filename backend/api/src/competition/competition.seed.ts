import { Injectable } from '@nestjs/common';
import type { PresetView } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import type { SeedFolder, SeedLevel, Transaction } from '../platform';
import { FoundingRepository } from './founding.repository';
import { HistorySeed } from './history.seed';
import type { InstrumentEntity } from './instrument.entity';
import { rubricOf, type RubricTemplate } from './rubric-template';
import { seededCalendar } from './seeded-calendar';
import {
  categoryRows,
  editionRow,
  groupRows,
  periodRows,
  type SeededEdition,
  type SeededStage,
} from './seeded-edition';
import { soundRubric } from './sound-rubric';
import type { StageEntity } from './stage.entity';

const ONE_MINUTE_MS = 60_000;

/** The calendar and the documented quotas for every installation; history and the demo edition where asked for. */
@Injectable()
export class CompetitionSeed {
  constructor(
    private readonly founding: FoundingRepository,
    private readonly history: HistorySeed,
    private readonly ledger: Ledger,
  ) {}

  async load(tx: Transaction, seeds: SeedFolder, level: SeedLevel): Promise<void> {
    const presets = seeds.readJson<readonly PresetView[]>('editions/presets.json');
    await this.founding.insertCalendar(tx, seededCalendar(seeds));
    await this.founding.insertPresets(tx, presets);
    if (level !== 'none') await this.history.load(tx, seeds);
    if (level === 'demo') await this.foundDemo(tx, seeds, presets);
  }

  private async foundDemo(tx: Transaction, seeds: SeedFolder, presets: readonly PresetView[]): Promise<void> {
    const seeded = seeds.readJson<SeededEdition>('demo/edition.json');
    const preset = presets.find(({ code }) => code === seeded.preset);
    if (preset === undefined) throw new Error(`demo/edition.json names the unknown preset ${String(seeded.preset)}`);
    const stages = [];
    for (const stage of seeded.stages) stages.push(await this.stageRow(tx, seeded.code, stage));
    await this.founding.insertEdition(tx, {
      edition: editionRow(seeded),
      groups: groupRows(seeded.code, preset),
      categories: categoryRows(seeded.code, preset),
      periods: periodRows(seeded),
      stages,
      instruments: stages.flatMap((stage) => instrumentRows(seeds, stage)),
    });
    const facts = { preset: preset.code, stages: stages.length };
    const subject = `edition:${seeded.code}`;
    await this.ledger.record(tx, {
      ...{ chain: seeded.code, actor: undefined, act: 'competition.edition-seeded', subject, facts },
    });
  }

  private async stageRow(tx: Transaction, editionCode: string, seeded: SeededStage): Promise<StageEntity> {
    const { opensInDays, closesInDays, ...stage } = seeded;
    const dayAfter = await this.founding.dayInJakarta(tx, closesInDays + 1);
    const opensAt = await this.founding.dayInJakarta(tx, opensInDays);
    return { ...stage, editionCode, opensAt, closesAt: new Date(dayAfter.getTime() - ONE_MINUTE_MS), version: 1 };
  }
}

/** A stage that is open from the start has locked rubrics from the start. */
function instrumentRows(seeds: SeedFolder, stage: StageEntity): readonly InstrumentEntity[] {
  const template = seeds.readJson<RubricTemplate>(`rubrics/${stage.code}.json`);
  const quorum = { sheets: stage.quorum, provenance: stage.provenance };
  return template.groups.map((plan) => ({
    editionCode: stage.editionCode,
    stageCode: stage.code,
    groupCode: plan.group,
    version: 1,
    lockedAt: stage.state === 'planned' ? null : stage.opensAt,
    rubric: soundRubric(rubricOf(template, plan, quorum)),
  }));
}
