import { Injectable } from '@nestjs/common';
import type {
  CancelComplaintImport,
  CheckComplaintImport,
  ChooseComplaintSheet,
  ComplaintImportState,
  ComplaintImportView,
  StoreComplaintImport,
} from '@anggakara/contracts';
import { type Actor, Database, Refusal, type Transaction } from '../platform';
import type { ComplaintImportEntity } from './complaint-import.entity';
import { ImportSteps } from './import-steps';

export interface ImportPlace {
  readonly edition: string;
  readonly id: string;
}

const CHOOSABLE: readonly ComplaintImportState[] = ['choosing', 'recognised', 'checked'];
const CHECKABLE: readonly ComplaintImportState[] = ['recognised', 'checked'];
const OPEN = [
  'uploading',
  'recognising',
  'choosing',
  'recognised',
  'checking',
  'checked',
  'storing',
] as const satisfies readonly ComplaintImportState[];

/** What people order of an import: the check, the storing, the end. */
@Injectable()
export class ImportOrders {
  constructor(
    private readonly database: Database,
    private readonly steps: ImportSteps,
  ) {}

  /**
   * Looks at one sheet of several; another one may be chosen until the rows are stored. Refuses `invalid-request` for a sheet
   * that the workbook does not have, and what `ImportSteps.hold` does.
   */
  choose(actor: Actor, place: ImportPlace, { version, sheet }: ChooseComplaintSheet): Promise<ComplaintImportView> {
    return this.perform(actor, { ...place, version }, CHOOSABLE, async (tx, held) => {
      if (!held.sheets.includes(sheet)) throw new Refusal('invalid-request', {}, [{ path: 'sheet', code: 'invalid' }]);
      await this.steps.order(tx, held, { state: 'recognising', sheet, preview: null, mapping: null, summary: null });
      await this.steps.acts.record(tx, held, { verb: 'sheet-chosen', actor });
    });
  }

  /** Reads every row and stores none. Refuses what `ImportSteps.hold` does. */
  check(actor: Actor, place: ImportPlace, { version, mapping }: CheckComplaintImport): Promise<ComplaintImportView> {
    return this.perform(actor, { ...place, version }, CHECKABLE, async (tx, held) => {
      if (held.agencyCode === null && mapping.columns.agency === undefined)
        throw new Refusal('invalid-request', {}, [{ path: 'mapping.columns.agency', code: 'required' }]);
      await this.steps.order(tx, held, { state: 'checking', mapping, summary: null });
      await this.steps.acts.record(tx, held, { verb: 'checked', actor });
    });
  }

  /** Refuses `rows-rejected` unless they are left out, `nothing-accepted`, `import-closed`, and what `ImportSteps.hold` does. */
  store(actor: Actor, place: ImportPlace, { version, leaveOut }: StoreComplaintImport): Promise<ComplaintImportView> {
    return this.perform(actor, { ...place, version }, ['checked'], async (tx, held) => {
      const { accepted = 0, rejected = 0 } = held.summary ?? {};
      if (accepted === 0) throw new Refusal('nothing-accepted');
      if (rejected > 0 && !leaveOut) throw new Refusal('rows-rejected', { rejected });
      await this.steps.admission.refuseLate(tx, actor, held);
      await this.steps.order(tx, held, { state: 'storing', leaveOut });
      await this.steps.acts.record(tx, held, { verb: 'ordered', actor, facts: { accepted, rejected, leaveOut } });
    });
  }

  /** Nothing is stored any more, and what has arrived is thrown away at once. Refuses what `ImportSteps.hold` does. */
  cancel(actor: Actor, place: ImportPlace, { version }: CancelComplaintImport): Promise<ComplaintImportView> {
    return this.perform(actor, { ...place, version }, OPEN, async (tx, held) => {
      await this.steps.tables.parts.clear(tx, held.id);
      await this.steps.end(tx, held, { state: 'cancelled' }, { verb: 'cancelled', actor });
    });
  }

  private perform(
    actor: Actor,
    at: ImportPlace & { readonly version: number },
    states: readonly ComplaintImportState[],
    work: (tx: Transaction, held: ComplaintImportEntity) => Promise<void>,
  ): Promise<ComplaintImportView> {
    return this.database.transaction(async (tx) => {
      await work(tx, await this.steps.hold(tx, actor, at, states));
      return this.steps.views.one(tx, await this.steps.admission.find(tx, actor, at.edition, at.id));
    });
  }
}
