import type { DecidedPeriod } from '@anggakara/contracts';
import type { ComplaintCounts } from '@anggakara/scoring';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

export const VERIFICATION_ACT_KINDS = ['decision', 'question', 'answer'] as const;

/** A period as it was decided, with the counts that were accepted. */
export type AcceptedPeriod = Required<Pick<DecidedPeriod, 'period' | 'acceptance'>> & {
  readonly counts: ComplaintCounts;
};

/** Something decided, asked or answered about a claim; never changed and never taken back. */
@Entity({ name: 'verification_act' })
export class VerificationActEntity {
  @PrimaryColumn({ type: 'text', collation: 'C' })
  editionCode!: string;

  @PrimaryColumn({ type: 'text', collation: 'C' })
  entryCode!: string;

  /** Counts from one for each entry: the version of its verification. */
  @PrimaryColumn('integer')
  number!: number;

  @Column('text')
  kind!: (typeof VERIFICATION_ACT_KINDS)[number];

  /** The submitted claim that it is about. */
  @Column('integer')
  claimVersion!: number;

  /** The reason, the question or the answer. */
  @Column('text')
  text!: string;

  @Column('jsonb', { nullable: true })
  decided!: readonly AcceptedPeriod[] | null;

  /** The export by which it was decided. */
  @Column('uuid', { nullable: true })
  importId!: string | null;

  /** The last day for the answer. */
  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Column('uuid')
  byId!: string;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
