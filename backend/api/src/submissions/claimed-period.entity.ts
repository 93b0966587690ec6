import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One reporting period of a claim; a null is a field not filled in yet. */
@Entity()
export class ClaimedPeriodEntity {
  @PrimaryColumn({ type: 'text', collation: 'C' })
  editionCode!: string;

  @PrimaryColumn({ type: 'text', collation: 'C' })
  entryCode!: string;

  @PrimaryColumn('text')
  periodCode!: string;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  @Column('integer', { nullable: true })
  received!: number | null;

  @Column('integer', { nullable: true })
  unverified!: number | null;

  @Column('integer', { nullable: true })
  notFollowedUp!: number | null;

  @Column('integer', { nullable: true })
  inProcess!: number | null;

  @Column('integer', { nullable: true })
  postponed!: number | null;

  @Column('integer', { nullable: true })
  resolved!: number | null;

  @Column('integer', { nullable: true })
  archived!: number | null;

  @Column('integer', { nullable: true })
  notAuthority!: number | null;

  @Column('integer', { nullable: true })
  answered!: number | null;

  @Column('integer', { nullable: true })
  withinSla!: number | null;

  @Column('integer', { nullable: true })
  cappedDaySum!: number | null;
}
