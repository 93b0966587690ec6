import { Injectable } from '@nestjs/common';
import { Database } from '../platform';
import type { ComputationEntity } from './computation.entity';
import type { Course } from './computation-watch';
import type { ComputedRun } from './computed-run';
import { RunComputation } from './run-computation';
import { type RunMaterial, RunMaterials } from './run-materials';
import { RunRecording } from './run-recording';

const ONE_STATE = { isolation: 'REPEATABLE READ' } as const;

/**
 * Makes a run: reads one state of the database, computes while nothing is held, and keeps the result if what was read still
 * stands. Otherwise it begins again: whoever changed it has come first. (docs/rules/runs.md 1-5, 8)
 */
@Injectable()
export class RunMaking {
  constructor(
    private readonly database: Database,
    private readonly materials: RunMaterials,
    private readonly computation: RunComputation,
    private readonly recording: RunRecording,
  ) {}

  /** Refuses what the stage or the input is refused for, and `computation-over` once it was cancelled. */
  async make(order: ComputationEntity, course: Course): Promise<void> {
    while (!(await this.isMade(order, course)));
  }

  private async isMade(order: ComputationEntity, { signal, tell }: Course): Promise<boolean> {
    tell({ step: 'reading', share: 0 });
    const material = await this.database.transaction((tx) => this.materials.of(tx, order), ONE_STATE);
    const computed = await this.computation.of(material.input, { signal, hear: tell });
    tell({ step: 'recording', share: 0 });
    return this.isRecorded(order, material, computed);
  }

  private isRecorded(order: ComputationEntity, material: RunMaterial, computed: ComputedRun): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      await this.recording.takeTurn(tx, order);
      const standing = await this.materials.standing(tx, order, { ...material, inputText: computed.inputText });
      if (standing === null) return false;
      await this.recording.record(tx, { ...standing, order, computed });
      return true;
    }, ONE_STATE);
  }
}
