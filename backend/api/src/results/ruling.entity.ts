import type { AwardCategoryCode, GroupCode, RulingView, StageCode } from '@anggakara/contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** What the plenary decided; never changed, never deleted: a later one replaces it. */
@Entity()
export class RulingEntity {
  @PrimaryColumn('text')
  editionCode!: string;

  @PrimaryColumn('text')
  stageCode!: StageCode;

  @PrimaryColumn('integer')
  number!: number;

  /** The official run that it answers. */
  @Column('integer')
  runNumber!: number;

  /** Version of the stage at that moment: a ruling counts until the lock is taken back. */
  @Column('integer')
  stageVersion!: number;

  @Column('text')
  kind!: RulingView['kind'];

  @Column('text')
  groupCode!: GroupCode;

  @Column('text', { nullable: true })
  categoryCode!: AwardCategoryCode | null;

  @Column('jsonb')
  selected!: readonly string[];

  @Column('text')
  reason!: string;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column('uuid')
  recordedBy!: string;

  @Column('text')
  recordedByName!: string;
}
