import type { PrintedFigureView, QuotedMean } from '@anggakara/contracts';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AgencyEntity } from './agency.entity';

/** What a source prints of an agency, with partial dates and without anything it does not say. */
@Entity()
export class DocumentedFigureEntity {
  @PrimaryColumn('text', { collation: 'C' })
  code!: string;

  @Column({ type: 'text', collation: 'C' })
  agencyCode!: string;

  @ManyToOne(() => AgencyEntity)
  @JoinColumn({ name: 'agency_code' })
  agency!: AgencyEntity;

  @Column('text')
  title!: string;

  @Column('text')
  windowPrinted!: string;

  @Column('text', { nullable: true })
  windowStart!: string | null;

  @Column('text', { nullable: true })
  windowEnd!: string | null;

  @Column('boolean')
  windowComplete!: boolean;

  @Column('text')
  sourceTitle!: string;

  @Column('text')
  sourcePublisher!: string;

  @Column('text')
  sourcePublished!: string;

  @Column('jsonb')
  printedFigures!: readonly PrintedFigureView[];

  @Column('integer')
  received!: number;

  @Column('integer', { nullable: true })
  resolved!: number | null;

  @Column('integer', { nullable: true })
  inProcess!: number | null;

  @Column('integer', { nullable: true })
  notFollowedUp!: number | null;

  @Column('jsonb')
  followUpDays!: readonly QuotedMean[];

  @Column('jsonb')
  cannotBeRecomputed!: readonly string[];

  @Column('jsonb')
  remarks!: readonly string[];
}
