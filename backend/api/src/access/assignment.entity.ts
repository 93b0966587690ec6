import type { AssignableRole } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one role that a person has in an edition. */
@Entity()
export class AssignmentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column('text')
  editionCode!: string;

  @Column('text')
  role!: AssignableRole;

  @Column('text', { nullable: true })
  agencyCode!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  assignedAt!: Date;
}
