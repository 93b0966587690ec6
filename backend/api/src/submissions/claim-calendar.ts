import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CalendarDependants } from '../competition';
import { ClaimRepository } from './claim.repository';

/**
 * Claims stand beside the calendar: an agency states its working days as a sum, which nothing here counts anew.
 * (docs/rules/working-days.md 7)
 */
@Injectable()
export class ClaimCalendar implements OnModuleInit {
  constructor(
    private readonly dependants: CalendarDependants,
    private readonly claims: ClaimRepository,
  ) {}

  onModuleInit(): void {
    this.dependants.add(async (tx) => ({
      bystanders: [{ kind: 'submitted-claims', count: await this.claims.submittedEverywhere(tx) }],
    }));
  }
}
