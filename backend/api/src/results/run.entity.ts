import type { RunSummaryView, StageCode } from '@anggakara/contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { EntryMove } from './entry-moves';

/** One run; never changed, never deleted. */
@Entity()
export class RunEntity {
  @PrimaryColumn('text')
  editionCode!: string;

  @PrimaryColumn('text')
  stageCode!: StageCode;

  @PrimaryColumn('integer')
  number!: number;

  /** Version of the stage at that moment: every lock has another one. */
  @Column('integer')
  stageVersion!: number;

  @Column('text')
  standing!: RunSummaryView['standing'];

  @Column('text')
  state!: RunSummaryView['state'];

  @Column('char', { length: 64 })
  inputHash!: string;

  @Column('char', { length: 64 })
  resultHash!: string;

  @Column('text')
  engineVersion!: string;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  madeAt!: Date;

  @Column('uuid')
  madeBy!: string;

  @Column('text')
  madeByName!: string;

  @Column('text', { nullable: true })
  note!: string | null;

  /** What it did to entries; empty unless it is official and settled. */
  @Column('jsonb')
  moves!: readonly EntryMove[];

  /** Canonical texts, byte for byte what was hashed. */
  @Column('text')
  inputText!: string;

  @Column('text')
  resultText!: string;
}
