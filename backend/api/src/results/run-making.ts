import { Injectable } from '@nestjs/common';
import type { StagePlace } from '../competition';
import type { Actor, Transaction } from '../platform';
import { RunComputation } from './run-computation';
import { RunMaterials } from './run-materials';
import { RunRecording } from './run-recording';

/** Makes a run: preliminary while marks are taken, official once the stage is locked. (docs/rules/runs.md 1-5) */
@Injectable()
export class RunMaking {
  constructor(
    private readonly materials: RunMaterials,
    private readonly computation: RunComputation,
    private readonly recording: RunRecording,
  ) {}

  /** Before anything else of the transaction: of several that are ordered at once each sees what the one before made. */
  takeTurn(tx: Transaction): Promise<void> {
    return this.recording.takeTurn(tx);
  }

  /** The number of the run. */
  async make(tx: Transaction, actor: Actor, place: StagePlace, note: string | null): Promise<number> {
    const number = await this.recording.nextNumber(tx, place);
    const material = await this.materials.of(tx, place);
    const computed = await this.computation.of(material.input);
    await this.recording.record(tx, { ...material, number, actor, computed, note });
    return number;
  }
}
