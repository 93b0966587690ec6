import type { GroupCode, StageCode } from '@anggakara/contracts';
import { CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class PanelMemberEntity {
  @PrimaryColumn('text')
  editionCode!: string;

  @PrimaryColumn('text')
  stageCode!: StageCode;

  @PrimaryColumn('text')
  groupCode!: GroupCode;

  @PrimaryColumn('uuid')
  personId!: string;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  seatedAt!: Date;
}
