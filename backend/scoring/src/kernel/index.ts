/** The door for whoever computes large fields alone: all of the core takes four times as long to load as to compute one. */
export type { MarkTable, TickArray } from './mark-table';
export type { NumberPath } from './number-path';
export type { TickPanel, TickPlan } from './tick-plan';
export { tickRanking, tickShortlist, type TickRanking, type TickShortlist } from './tick-ranking';
export { tickScores, type TickScores } from './tick-scores';
