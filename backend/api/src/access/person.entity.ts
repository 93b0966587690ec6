import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A person's account; one for all editions. */
@Entity()
export class PersonEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  /** In lower case. */
  @Column('text')
  email!: string;

  /** Argon2id in PHC form. */
  @Column('text')
  passwordHash!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  passwordSetAt!: Date;

  /** Whether the password is an initial one, which somebody else has seen. */
  @Column('boolean')
  mustChangePassword!: boolean;

  @Column('boolean', { default: false })
  disabled!: boolean;

  /** Whether the account is an invented one of the demo edition. */
  @Column('boolean', { default: false })
  synthetic!: boolean;

  /** The authenticator's secret, sealed. */
  @Column('bytea', { nullable: true })
  secondFactorSecret!: Buffer | null;

  /** Whether a code has proven that the authenticator holds the secret. */
  @Column('boolean', { default: false })
  secondFactorConfirmed!: boolean;

  /** The last time step whose code was used; that code and older ones are worth nothing any more. */
  @Column('integer', { nullable: true })
  secondFactorLastStep!: number | null;

  @Column('timestamptz', { nullable: true })
  lastSignInAt!: Date | null;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
