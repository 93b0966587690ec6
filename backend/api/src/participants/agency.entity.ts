import type { EntityType } from '@anggakara/contracts';
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

  /** Whether it is invented (DATA CONTOH). */
  @Column('boolean')
  synthetic!: boolean;

  /** Name and abbreviations as `searchKey` makes them. */
  @Column('text')
  searchKey!: string;
}
