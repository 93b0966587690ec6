import type { MarkView, StageCode } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The end of one juror's chain of marks for one entry, with the marks that hold now; there from the first mark. */
@Entity()
export class SheetEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  editionCode!: string;

  @Column('text')
  stageCode!: StageCode;

  @Column('text')
  entryCode!: string;

  @Column('uuid')
  personId!: string;

  /** How many events the chain has. */
  @Column('integer')
  sequence!: number;

  @Column('char', { length: 64 })
  headHash!: string;

  @Column('timestamptz', { nullable: true })
  savedAt!: Date | null;

  /** The last event of each criterion, by criterion. */
  @Column('jsonb')
  marks!: readonly MarkView[];

  @Column('timestamptz', { nullable: true })
  lockedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  reopenedAt!: Date | null;

  @Column('text', { nullable: true })
  reopenReason!: string | null;
}
