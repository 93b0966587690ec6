import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CalendarWarningView } from '@anggakara/contracts';
import { CalendarDependants, type CalendarDependence, CalendarVersions } from '../competition';
import type { Transaction } from '../platform';
import { RunRepository } from './run.repository';

/**
 * Runs stand beside the calendar: their input is sealed and holds no calendar. A revision only says which version was in
 * force when an official one was made. (docs/rules/working-days.md 7)
 */
@Injectable()
export class RunCalendar implements OnModuleInit {
  constructor(
    private readonly dependants: CalendarDependants,
    private readonly runs: RunRepository,
    private readonly versions: CalendarVersions,
  ) {}

  onModuleInit(): void {
    this.dependants.add((tx) => this.dependence(tx));
  }

  private async dependence(tx: Transaction): Promise<Partial<CalendarDependence>> {
    const runs = await this.runs.moments(tx);
    const warnings: CalendarWarningView[] = [];
    for (const { editionCode, stageCode, number, madeAt } of runs.filter(({ standing }) => standing === 'official')) {
      const version = await this.versions.inForceAt(tx, madeAt);
      warnings.push({
        code: 'official-run-stands',
        facts: { edition: editionCode, stage: stageCode, run: number, version },
      });
    }
    return { bystanders: [{ kind: 'runs', count: runs.length }], warnings };
  }
}
