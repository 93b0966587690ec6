import type { SeededComplaintEdition } from '../seeded-edition';
import { MANIPULATIONS } from './manipulation';
import type { PlantedFault } from './planted-rows';
import { ROW_FAULT_NAMES } from './row-faults';
import { syntheticExport, type SyntheticExport } from './synthetic-export';
import { WorkDays } from './work-days';

const FAULTS_EACH = 2;

export interface EditionExportOrder {
  readonly seed: number;
  readonly agencies: number;
  /** Whether every fault of rows is planted twice, and one manipulation in each agency. */
  readonly hasFaults: boolean;
}

/** An export of the reporting periods of an edition, known until their last day. */
export function syntheticEditionExport(edition: SeededComplaintEdition, order: EditionExportOrder): SyntheticExport {
  const { seed, agencies, hasFaults } = order;
  const to = Math.max(...edition.windows.map(({ endsOn }) => endsOn));
  const span = { from: Math.min(...edition.windows.map(({ startsOn }) => startsOn)), to, cutOff: to };
  const planted = {
    faults: Object.fromEntries(ROW_FAULT_NAMES.map((name) => [name, FAULTS_EACH])),
    manipulations: Array.from({ length: agencies }, (_, agency) => {
      return { agency, what: MANIPULATIONS[agency % MANIPULATIONS.length] ?? MANIPULATIONS[0], strength: 1 };
    }),
  };
  const workDays = new WorkDays(edition.workingDays);
  return syntheticExport({ seed, agencies, span, workDays, sla: edition.sla, ...(hasFaults ? planted : {}) });
}

export interface PlantedList {
  readonly faults: readonly PlantedFault[];
  readonly manipulations: readonly {
    readonly agency: string;
    readonly what: string;
    /** How many complaints were changed, made up or left out. */
    readonly count: number;
    /** Lines of those that were changed or made up; of those left out the lines about the gaps. */
    readonly lines: readonly number[];
  }[];
}

/** Everything that was planted in an export, by the lines of its file. */
export function plantedList({ faults, manipulations, codes, lines }: SyntheticExport): PlantedList {
  return {
    faults,
    manipulations: manipulations.map(({ agency, what, count, touched }) => ({
      agency: codes[agency] ?? '',
      ...{ what, count },
      lines: touched.flatMap((one) => lines.get(one) ?? []),
    })),
  };
}
