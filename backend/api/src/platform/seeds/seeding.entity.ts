import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { SeedLevel } from '../config/app-config';

/** That the database has been filled, and with what; one row, written in the transaction that filled it. */
@Entity()
export class SeedingEntity {
  @PrimaryColumn('boolean', { default: true })
  done!: boolean;

  @Column('text')
  level!: SeedLevel;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  seededAt!: Date;
}
