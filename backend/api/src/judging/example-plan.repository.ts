import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform';
import type { ExamplePlan } from './example-plan';
import { ExamplePlanEntity } from './example-plan.entity';

@Injectable()
export class ExamplePlanRepository {
  async find(tx: Transaction, edition: string): Promise<ExamplePlan | undefined> {
    return (await tx.getRepository(ExamplePlanEntity).findOneBy({ editionCode: edition }))?.plan;
  }

  async keep(tx: Transaction, edition: string, plan: ExamplePlan): Promise<void> {
    await tx.query('INSERT INTO example_plan (edition_code, plan) VALUES ($1, $2)', [edition, JSON.stringify(plan)]);
  }
}
