import type { AwardCategoryCode, GroupCode } from '@anggakara/contracts';
import type { Provenance } from '@anggakara/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class AwardCategoryEntity {
  @PrimaryColumn('text')
  editionCode!: string;

  @PrimaryColumn('text')
  code!: AwardCategoryCode;

  @Column('integer')
  ordinal!: number;

  @Column('text')
  name!: string;

  @Column('text')
  groupCode!: GroupCode;

  @Column('integer')
  places!: number;

  @Column('jsonb')
  provenance!: Provenance;
}
