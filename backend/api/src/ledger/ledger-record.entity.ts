import type { LedgerRecordView } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One act; never changed, never deleted. */
@Entity()
export class LedgerRecordEntity {
  @PrimaryColumn('text')
  chain!: string;

  @PrimaryColumn('integer')
  sequence!: number;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('text')
  actorName!: string;

  @Column('text')
  act!: string;

  @Column('text')
  subject!: string;

  @Column('jsonb')
  facts!: LedgerRecordView['facts'];

  @Column('char', { length: 64 })
  previousHash!: string;

  @Column('char', { length: 64 })
  hash!: string;
}
