import type { GroupCode } from '@anggakara/contracts';
import type { Provenance } from '@anggakara/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class ParticipantGroupEntity {
  @PrimaryColumn('text')
  editionCode!: string;

  @PrimaryColumn('text')
  code!: GroupCode;

  @Column('integer')
  ordinal!: number;

  @Column('text')
  name!: string;

  @Column('integer')
  places!: number;

  @Column('jsonb')
  provenance!: Provenance;
}
