import type { PredicateScale } from '@anggakara/scoring';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** How the complaints of a period outside the competition were handled: what is looked at, until when, and by which scale. */
@Entity({ name: 'monitoring' })
export class MonitoringEntity {
  @PrimaryColumn('text')
  editionCode!: string;

  /** Counts from one in its edition. */
  @PrimaryColumn('integer')
  number!: number;

  @Column('text')
  name!: string;

  @Column('text')
  periodCode!: string;

  @Column('text', { nullable: true })
  comparisonCode!: string | null;

  @Column('date')
  observedUntil!: string;

  @Column('jsonb')
  scale!: PredicateScale;

  @Column('uuid')
  madeBy!: string;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  madeAt!: Date;
}
