import type { OffDayKind } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day off as it stands from one version of the calendar to another. */
@Entity()
export class OffDayEntity {
  @PrimaryColumn('date')
  date!: string;

  @PrimaryColumn('integer')
  sinceVersion!: number;

  @Column('text')
  kind!: OffDayKind;

  @Column('text')
  name!: string;

  /** The first version in which it no longer stands so; null while it does. */
  @Column('integer', { nullable: true })
  untilVersion!: number | null;
}
