import type { CitedSourceView } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A name or a region code that an agency had before: it is the same agency, and its history goes on. */
@Entity()
export class FormerIdentityEntity {
  @PrimaryColumn({ type: 'text', collation: 'C' })
  agencyCode!: string;

  /** First day on which it was something else. */
  @PrimaryColumn({ type: 'text', collation: 'C' })
  until!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  regionCode!: string | null;

  @Column({ type: 'text', collation: 'C', nullable: true })
  provinceCode!: string | null;

  @Column('jsonb')
  source!: CitedSourceView;
}
