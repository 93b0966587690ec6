export { ComputationEntity } from './computation.entity';
export { ResultsModule } from './results.module';
export { RulingEntity } from './ruling.entity';
export { RunEntity } from './run.entity';
export type { RunPlace } from './run-place';
export { type ExplainedEntry, Runs } from './runs';
