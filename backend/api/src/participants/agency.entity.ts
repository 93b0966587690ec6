import type { CitedSourceView, EntityType } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agency that takes part, or of which a source quotes figures. */
@Entity()
export class AgencyEntity {
  @PrimaryColumn('text', { collation: 'C' })
  code!: string;

  /** Sorted as Indonesian sorts it. */
  @Column({ type: 'text', collation: 'id-x-icu' })
  name!: string;

  @Column('text')
  entityType!: EntityType;

  /** Code of Kemendagri: `16.03`. */
  @Column('text', { nullable: true })
  regionCode!: string | null;

  /** The first part of the region code: `16`. */
  @Column({ type: 'text', collation: 'C', nullable: true })
  provinceCode!: string | null;

  /** The day from which it exists, where that lies within what is recorded. */
  @Column({ type: 'text', collation: 'C', nullable: true })
  since!: string | null;

  @Column('jsonb', { nullable: true })
  sinceSource!: CitedSourceView | null;

  /** Where its name and code come from. */
  @Column('jsonb', { default: [] })
  sources!: readonly CitedSourceView[];

  /** Whether it is invented (DATA CONTOH). */
  @Column('boolean')
  synthetic!: boolean;

  /** What people call it, each as `searchKey` makes it: a search that is one of them names this agency. */
  @Column('text', { array: true, default: [] })
  searchNames!: readonly string[];

  /** Names, abbreviations and codes as `searchKey` makes them. */
  @Column('text')
  searchKey!: string;
}
