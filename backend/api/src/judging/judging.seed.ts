import { Injectable } from '@nestjs/common';
import type { StageCode } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import type { SeedFolder, SeedLevel, Transaction } from '../platform';
import { Benches } from './benches';
import { DemoPanels, type DemoPersons, personOf } from './demo-panels';
import { ExampleMarks } from './example-marks';
import type { ExamplePlan } from './example-plan';
import { ExamplePlanRepository } from './example-plan.repository';
import { RecusalRepository } from './recusal.repository';

/** `seeds/demo/judging.json` */
interface SeededJudging {
  readonly conflictsDeclared: readonly string[];
  /** Entries whose document sheets wait for their evaluators. */
  readonly leftToMark: readonly string[];
  readonly recusals: readonly {
    readonly stage: StageCode;
    readonly juror: string;
    readonly entry: string;
    readonly reason: string;
  }[];
  readonly severities: Readonly<Record<string, number>>;
  readonly spread: number;
}

/** The demo edition's panels, recusals and marks of the document stage. */
@Injectable()
export class JudgingSeed {
  constructor(
    private readonly panels: DemoPanels,
    private readonly benches: Benches,
    private readonly recusals: RecusalRepository,
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
    await this.recuse(tx, edition, judging, persons);
    await this.declare(tx, edition, judging, persons);
    const filled = await this.marks.fill(tx, { edition, stage: 'document' }, new Set(judging.leftToMark));
    await this.ledger.record(tx, {
      ...{ chain: edition, actor: undefined, act: 'judging.example-marks-filled', subject: 'stage:document' },
      facts: { ...filled },
    });
  }

  private async recuse(tx: Transaction, edition: string, { recusals }: SeededJudging, persons: DemoPersons) {
    for (const { stage, juror, entry, reason } of recusals) {
      const personId = personOf(persons, juror);
      await this.recusals.recuse(tx, { edition, stage }, [{ entry, personId, reason, recordedBy: personId }]);
    }
  }

  private async declare(tx: Transaction, edition: string, judging: SeededJudging, persons: DemoPersons) {
    const place = { edition, stage: 'document' as const };
    const bench = await this.benches.of(tx, place);
    for (const email of judging.conflictsDeclared) {
      const personId = personOf(persons, email);
      await this.recusals.declare(
        tx,
        place,
        personId,
        bench.listOf(personId).map(({ code }) => code),
      );
    }
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
