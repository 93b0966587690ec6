import {
  ASSIGNABLE_ROLES,
  type AssignableRole,
  type AssignPerson,
  type ChangePerson,
  type CreatePerson,
  NAME_MAX_LENGTH,
  type ResetPassword,
  type ResetSecondFactor,
} from '@anggakara/contracts';
import { IsCode, IsCount, IsEmailAddress, IsFlag, IsOneOf, IsText } from '../platform';

export class CreatePersonDto implements CreatePerson {
  @IsText({ max: NAME_MAX_LENGTH })
  readonly name!: string;

  @IsEmailAddress()
  readonly email!: string;

  @IsOneOf(ASSIGNABLE_ROLES)
  readonly role!: AssignableRole;

  @IsCode({ optional: true })
  readonly agency?: string;
}

export class ChangePersonDto implements ChangePerson {
  @IsText({ max: NAME_MAX_LENGTH, optional: true })
  readonly name?: string;

  @IsFlag({ optional: true })
  readonly disabled?: boolean;

  @IsCount({ min: 1 })
  readonly version!: number;
}

export class AssignPersonDto implements AssignPerson {
  @IsOneOf(ASSIGNABLE_ROLES, { nullable: true })
  readonly role!: AssignableRole | null;

  @IsCode({ optional: true })
  readonly agency?: string;

  @IsCount({ min: 1 })
  readonly version!: number;
}

export class ResetPasswordDto implements ResetPassword {
  @IsCount({ min: 1 })
  readonly version!: number;
}

export class ResetSecondFactorDto implements ResetSecondFactor {
  @IsCount({ min: 1 })
  readonly version!: number;
}
