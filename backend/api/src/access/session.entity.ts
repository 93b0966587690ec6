import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A session: what the browser holds is its token, what the database holds is the token's SHA-256. */
@Entity()
export class SessionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea')
  tokenHash!: Buffer;

  @Column('uuid')
  personId!: string;

  @Column('text')
  userAgent!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  openedAt!: Date;

  /** To within a minute. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  lastUsedAt!: Date;

  /** How often a password or a code was asked for in this session and given wrongly. */
  @Column('integer', { default: 0 })
  failedConfirmations!: number;
}
