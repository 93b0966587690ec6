import type { StageCode, StageState, StageView } from '@anggakara/contracts';
import type { Provenance } from '@anggakara/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class StageEntity {
  @PrimaryColumn('text')
  editionCode!: string;

  @PrimaryColumn('text')
  code!: StageCode;

  @Column('integer')
  ordinal!: number;

  @Column('text')
  name!: string;

  @Column('text')
  state!: StageState;

  @Column('timestamptz')
  opensAt!: Date;

  @Column('timestamptz')
  closesAt!: Date;

  @Column('text')
  markedBy!: StageView['markedBy'];

  @Column('boolean')
  usesMetrics!: boolean;

  @Column('integer')
  quorum!: number;

  @Column('jsonb')
  provenance!: Provenance;

  @Column('integer', { default: 1 })
  version!: number;
}
