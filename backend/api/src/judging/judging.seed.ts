import { Injectable } from '@nestjs/common';
import { Ledger } from '../ledger';
import type { SeedFolder, SeedLevel, Transaction } from '../platform';
import { DemoPanels, type DemoPersons, personOf, type SeededRecusal } from './demo-panels';
import { ExampleMarks } from './example-marks';
import type { ExamplePlan } from './example-plan';
import { ExamplePlanRepository } from './example-plan.repository';

/** `seeds/demo/judging.json` */
interface SeededJudging {
  readonly conflictsDeclared: readonly string[];
  /** Entries whose document sheets wait for their evaluators. */
  readonly leftToMark: readonly string[];
  readonly recusals: readonly SeededRecusal[];
  readonly severities: Readonly<Record<string, number>>;
  readonly spread: number;
}

/** The demo edition's panels, recusals and marks of the document stage. */
@Injectable()
export class JudgingSeed {
  constructor(
    private readonly panels: DemoPanels,
    private readonly plans: ExamplePlanRepository,
    private readonly marks: ExampleMarks,
    private readonly ledger: Ledger,
  ) {}

  async load(tx: Transaction, seeds: SeedFolder, level: SeedLevel): Promise<void> {
    if (level !== 'demo') return;
    const { code: edition } = seeds.readJson<{ readonly code: string }>('demo/edition.json');
    const judging = seeds.readJson<SeededJudging>('demo/judging.json');
    const persons = await this.panels.persons(tx, edition);
    await this.panels.seat(tx, seeds, edition, persons);
    await this.plans.keep(tx, edition, planOf(seeds, judging, persons));
    await this.panels.recuse(tx, edition, judging.recusals, persons);
    const documents = { edition, stage: 'document' } as const;
    await this.panels.declare(tx, documents, judging.conflictsDeclared, persons);
    const filled = await this.marks.fill(tx, documents, new Set(judging.leftToMark));
    await this.ledger.record(tx, {
      ...{ chain: edition, actor: undefined, act: 'judging.example-marks-filled', subject: 'stage:document' },
      facts: { ...filled },
    });
  }
}

function planOf(seeds: SeedFolder, { spread, severities }: SeededJudging, persons: DemoPersons): ExamplePlan {
  const rows = seeds.readCsv('demo/example-marks.csv');
  return {
    spread,
    severities: Object.fromEntries(
      Object.entries(severities).map(([email, severity]) => [personOf(persons, email), severity]),
    ),
    entries: Object.fromEntries(
      rows.map(({ entry = '', profile = '', level = '' }) => [entry, { profile, level: Number(level) }]),
    ),
  };
}
