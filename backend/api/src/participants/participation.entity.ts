import type { CitedSourceView, Milestone, ParticipationView } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One statement of one source about who took part in an earlier edition. */
@Entity()
export class ParticipationEntity {
  @PrimaryColumn({ type: 'text', collation: 'C' })
  editionCode!: string;

  /** The place in the seeds; no rank. */
  @PrimaryColumn('integer')
  ordinal!: number;

  @Column({ type: 'text', collation: 'C' })
  agencyCode!: string;

  @Column({ type: 'text', collation: 'C', nullable: true })
  serviceUnitCode!: string | null;

  /** The name it took part under. */
  @Column('text')
  participant!: string;

  @Column('text')
  milestone!: Milestone;

  @Column('text')
  label!: string;

  @Column('text', { nullable: true })
  category!: string | null;

  @Column('text', { nullable: true })
  remark!: string | null;

  @Column('text')
  provenance!: ParticipationView['provenance'];

  @Column('jsonb')
  source!: CitedSourceView;
}
