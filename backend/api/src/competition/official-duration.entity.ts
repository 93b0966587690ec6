import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A duration in working days that an authority has stated in print. */
@Entity()
export class OfficialDurationEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  @Column('integer')
  printed!: number;

  @Column('text')
  source!: string;
}
