import type { AwardCategoryView, ParticipantGroupView, PresetCode } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The documented quotas of an edition, to be taken over as a whole. */
@Entity()
export class PresetEntity {
  @PrimaryColumn('text')
  code!: PresetCode;

  @Column('text')
  name!: string;

  @Column('jsonb')
  groups!: readonly ParticipantGroupView[];

  @Column('jsonb')
  categories!: readonly AwardCategoryView[];
}
