import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** One version of the calendar; never changed, never deleted. */
@Entity()
export class CalendarVersionEntity {
  @PrimaryColumn('integer')
  version!: number;

  @Column('text')
  decree!: string;

  @Column('date', { nullable: true })
  decreedOn!: string | null;

  @Column('text')
  reason!: string;

  /** Null where the program itself loaded it. */
  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('text')
  authorName!: string;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  madeAt!: Date;
}
