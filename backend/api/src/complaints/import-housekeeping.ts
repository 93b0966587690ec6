import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IMPORT_ABANDONED_HOURS } from '@anggakara/contracts';
import { Housekeeping, type Transaction } from '../platform';
import { ComplaintStoreRepository } from './complaint-store.repository';
import { ImportSteps } from './import-steps';

const ABANDONED = 'Impor ditinggalkan; berkasnya sudah dibuang dan tidak ada yang disimpan.';

/** Throws away the bytes of imports that nobody goes on with, and complaints that count for nobody any more. */
@Injectable()
export class ImportHousekeeping implements OnModuleInit {
  constructor(
    private readonly housekeeping: Housekeeping,
    private readonly store: ComplaintStoreRepository,
    private readonly steps: ImportSteps,
  ) {}

  onModuleInit(): void {
    this.housekeeping.register('abandoned-imports', (tx) => this.abandon(tx));
    this.housekeeping.register('replaced-complaints', (tx) => this.store.forgetReplaced(tx));
  }

  private async abandon(tx: Transaction): Promise<void> {
    const { imports, parts } = this.steps.tables;
    for (const found of await imports.abandoned(tx, IMPORT_ABANDONED_HOURS)) {
      await parts.clear(tx, found.id);
      const act = { verb: 'abandoned', actor: undefined };
      await this.steps.end(tx, found, { state: 'cancelled', failure: ABANDONED }, act);
    }
  }
}
