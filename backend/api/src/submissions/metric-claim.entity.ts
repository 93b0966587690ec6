import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An entry's claim: a draft until the agency submits it. */
@Entity()
export class MetricClaimEntity {
  @PrimaryColumn({ type: 'text', collation: 'C' })
  editionCode!: string;

  @PrimaryColumn({ type: 'text', collation: 'C' })
  entryCode!: string;

  @Column('text')
  state!: 'draft' | 'submitted';

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz')
  savedAt!: Date;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;
}
