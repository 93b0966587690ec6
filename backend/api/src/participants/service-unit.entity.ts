import type { FactView } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit that serves the public (UPP), of an agency. */
@Entity()
export class ServiceUnitEntity {
  @PrimaryColumn({ type: 'text', collation: 'C' })
  code!: string;

  @Column('text')
  name!: string;

  @Column({ type: 'text', collation: 'C' })
  agencyCode!: string;

  /** Where it is said that the unit is this agency's. */
  @Column('jsonb')
  provenance!: FactView['provenance'];
}
