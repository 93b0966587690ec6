import type { AgencyFactKind, CitedSourceView } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a source says of how an agency handles complaints, or how many people live there. */
@Entity()
export class AgencyFactEntity {
  @PrimaryColumn({ type: 'text', collation: 'C' })
  agencyCode!: string;

  @PrimaryColumn('integer')
  ordinal!: number;

  @Column('text')
  kind!: AgencyFactKind;

  @Column('text')
  statement!: string;

  /** Since when, as far as the source dates it. */
  @Column({ type: 'text', collation: 'C', nullable: true })
  since!: string | null;

  /** Of a population alone. */
  @Column('integer', { nullable: true })
  inhabitants!: number | null;

  @Column('integer', { nullable: true })
  year!: number | null;

  @Column('jsonb')
  source!: CitedSourceView;
}
