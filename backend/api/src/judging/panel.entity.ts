import type { GroupCode, StageCode } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The panel of one participant group at one stage; there from the first time it is seated. */
@Entity()
export class PanelEntity {
  @PrimaryColumn('text')
  editionCode!: string;

  @PrimaryColumn('text')
  stageCode!: StageCode;

  @PrimaryColumn('text')
  groupCode!: GroupCode;

  @Column('integer')
  version!: number;
}
