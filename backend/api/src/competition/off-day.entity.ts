import type { OffDayKind } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class OffDayEntity {
  @PrimaryColumn('date')
  date!: string;

  @Column('text')
  kind!: OffDayKind;

  @Column('text')
  name!: string;
}
