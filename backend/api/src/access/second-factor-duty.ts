import { type AssignmentView, SECOND_FACTOR_ROLES } from '@anggakara/contracts';

export interface SecondFactorHolder {
  readonly synthetic: boolean;
  readonly assignments: readonly AssignmentView[];
}

/** Whether the person's roles ask for an authenticator: in production, and not of an invented account. */
export function owesSecondFactor({ synthetic, assignments }: SecondFactorHolder, production: boolean): boolean {
  return production && !synthetic && assignments.some(({ role }) => SECOND_FACTOR_ROLES.includes(role));
}
