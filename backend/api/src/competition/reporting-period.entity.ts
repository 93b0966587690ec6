import type { ReportingPeriodView } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class ReportingPeriodEntity {
  @PrimaryColumn('text')
  editionCode!: string;

  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  role!: ReportingPeriodView['role'];

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;
}
