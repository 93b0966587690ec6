import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** What a request that may be sent twice was answered. */
@Entity()
export class KeptAnswerEntity {
  @PrimaryColumn('uuid')
  personId!: string;

  @PrimaryColumn('text')
  route!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column('char', { length: 64 })
  bodyHash!: string;

  @Column('jsonb', { nullable: true })
  answer!: unknown;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  keptAt!: Date;
}
