import type { StageCode } from '@anggakara/contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A juror who does not mark an entry; never taken back. Recorded by the juror: a declared conflict. */
@Entity()
export class RecusalEntity {
  @PrimaryColumn('text')
  editionCode!: string;

  @PrimaryColumn('text')
  stageCode!: StageCode;

  @PrimaryColumn('text')
  entryCode!: string;

  @PrimaryColumn('uuid')
  personId!: string;

  @Column('text')
  reason!: string;

  @Column('uuid')
  recordedBy!: string;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
