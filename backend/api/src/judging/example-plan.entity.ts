import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExamplePlan } from './example-plan';

/** How example marks of a synthetic edition are drawn; only such an edition has one. */
@Entity()
export class ExamplePlanEntity {
  @PrimaryColumn('text')
  editionCode!: string;

  @Column('jsonb')
  plan!: ExamplePlan;
}
