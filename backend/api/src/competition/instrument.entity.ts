import type { GroupCode, StageCode } from '@anggakara/contracts';
import type { Rubric } from '@anggakara/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The rubric of one stage and group; from its lock on the database refuses any change. */
@Entity()
export class InstrumentEntity {
  @PrimaryColumn('text')
  editionCode!: string;

  @PrimaryColumn('text')
  stageCode!: StageCode;

  @PrimaryColumn('text')
  groupCode!: GroupCode;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { nullable: true })
  lockedAt!: Date | null;

  @Column('jsonb')
  rubric!: Rubric;
}
