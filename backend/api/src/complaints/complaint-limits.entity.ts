import type { SlaRule } from '@anggakara/scoring';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** One version of the time limits of an edition; never changed, never deleted. */
@Entity({ name: 'complaint_limits' })
export class ComplaintLimitsEntity {
  @PrimaryColumn({ type: 'text', collation: 'C' })
  editionCode!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('jsonb')
  limits!: readonly SlaRule[];

  @Column('text')
  reason!: string;

  @Column('uuid')
  byId!: string;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
