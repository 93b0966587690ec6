import type {
  ComputationState,
  ComputationStep,
  Facts,
  RefusalCode,
  RunSummaryView,
  StageCode,
} from '@anggakara/contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** The making of one run, from its order to its end. */
@Entity()
export class ComputationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  editionCode!: string;

  @Column('text')
  stageCode!: StageCode;

  @Column('text')
  standing!: RunSummaryView['standing'];

  @Column('text', { default: 'waiting' })
  state!: ComputationState;

  @Column('text', { nullable: true })
  step!: ComputationStep | null;

  @Column('integer', { default: 0 })
  progressPercent!: number;

  /** How often it was begun: whoever begins and is killed leaves it to the next. */
  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('text', { nullable: true })
  note!: string | null;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  orderedAt!: Date;

  @Column('uuid')
  orderedBy!: string;

  @Column('text')
  orderedByName!: string;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('integer', { nullable: true })
  runNumber!: number | null;

  @Column('text', { nullable: true })
  cancelledByName!: string | null;

  @Column('text', { nullable: true })
  failureCode!: RefusalCode | null;

  @Column('jsonb', { nullable: true })
  failureFacts!: Facts | null;
}
