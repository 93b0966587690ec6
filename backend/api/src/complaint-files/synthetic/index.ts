export { ASKED_BY, type Manipulation, MANIPULATIONS } from './manipulation';
export { type FaultCounts, type PlantedFault } from './planted-rows';
export { ROW_FAULT_NAMES, type RowFaultName } from './row-faults';
export {
  type ExportedFile,
  exportedFile,
  type ExportOrder,
  soundRows,
  syntheticExport,
  type SyntheticExport,
} from './synthetic-export';
export type { SyntheticComplaint, SyntheticSpan } from './synthetic-complaint';
export { WorkDays } from './work-days';
export {
  type Detection,
  precisionPercent,
  recallPercent,
  type SignalFigures,
  signalTrial,
  type SignalTrial,
  type TrialFigures,
} from './signal-trial';
export { countedComplaints, type CountedOrder } from './counted-complaints';
export { demoExport, type DemoOrder } from './demo-export';
export { chanceOf } from './chance';
export { plantedList, syntheticEditionExport } from './edition-export';
