import type {
  ComplaintFileProblemView,
  ComplaintImportState,
  ComplaintMapping,
  ComplaintPreview,
  ComplaintSummaryView,
} from '@anggakara/contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { CountingRules } from './counting-rules';

/** One export that is brought in: a version of the complaints of its agency, or of all that it names. */
@Entity({ name: 'complaint_import' })
export class ComplaintImportEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** What its rows carry. */
  @Column('integer')
  number!: number;

  @Column({ type: 'text', collation: 'C' })
  editionCode!: string;

  /** Null: every agency that the file names. */
  @Column({ type: 'text', collation: 'C', nullable: true })
  agencyCode!: string | null;

  /** Number of the monitoring that it is for; null: the competition. */
  @Column('integer', { nullable: true })
  monitoring!: number | null;

  @Column('text')
  fileName!: string;

  /** In bytes. */
  @Column('integer')
  size!: number;

  @Column('text', { default: 'uploading' })
  state!: ComplaintImportState;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('integer', { default: 0 })
  bytesDone!: number;

  @Column('integer', { default: 0 })
  rowsDone!: number;

  /** How often the step that it is at was begun. */
  @Column('integer', { default: 0 })
  attempts!: number;

  /** Of which one is chosen. */
  @Column('jsonb', { default: [] })
  sheets!: readonly string[];

  @Column('text', { nullable: true })
  sheet!: string | null;

  @Column('jsonb', { nullable: true })
  preview!: ComplaintPreview | null;

  @Column('jsonb', { nullable: true })
  mapping!: ComplaintMapping | null;

  @Column('jsonb', { nullable: true })
  summary!: ComplaintSummaryView | null;

  /** By which its complaints are counted, from the check on. */
  @Column('jsonb', { nullable: true })
  rules!: CountingRules | null;

  /** Channels and categories by the places that its rows carry. */
  @Column('jsonb', { nullable: true })
  words!: ImportWords | null;

  @Column('jsonb', { default: [] })
  problems!: readonly ComplaintFileProblemView[];

  @Column('boolean', { default: false })
  leaveOut!: boolean;

  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('uuid')
  begunBy!: string;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  begunAt!: Date;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  changedAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}

export interface ImportWords {
  readonly channels: readonly string[];
  readonly categories: readonly string[];
}
