import {
  type ChangePassword,
  type ConfirmSecondFactor,
  EMAIL_MAX_LENGTH,
  type EndSessions,
  PASSWORD_TEXT_MAX_LENGTH,
  type RemoveSecondFactor,
  type SignIn,
  type StartSecondFactor,
} from '@anggakara/contracts';
import { IsText } from '../platform';

/** Room for the blank that authenticators put into a code, and for one wrongly typed. */
const CODE_TEXT_MAX_LENGTH = 20;

export class SignInDto implements SignIn {
  @IsText({ max: EMAIL_MAX_LENGTH })
  readonly email!: string;

  @IsText({ max: PASSWORD_TEXT_MAX_LENGTH })
  readonly password!: string;

  @IsText({ max: CODE_TEXT_MAX_LENGTH, optional: true })
  readonly code?: string;
}

export class EndSessionsDto implements EndSessions {
  @IsText({ max: PASSWORD_TEXT_MAX_LENGTH })
  readonly password!: string;
}

export class ChangePasswordDto implements ChangePassword {
  @IsText({ max: PASSWORD_TEXT_MAX_LENGTH })
  readonly currentPassword!: string;

  @IsText({ max: PASSWORD_TEXT_MAX_LENGTH })
  readonly newPassword!: string;
}

export class StartSecondFactorDto implements StartSecondFactor {
  @IsText({ max: PASSWORD_TEXT_MAX_LENGTH })
  readonly password!: string;
}

export class ConfirmSecondFactorDto implements ConfirmSecondFactor {
  @IsText({ max: CODE_TEXT_MAX_LENGTH })
  readonly code!: string;
}

export class RemoveSecondFactorDto implements RemoveSecondFactor {
  @IsText({ max: PASSWORD_TEXT_MAX_LENGTH })
  readonly password!: string;

  @IsText({ max: CODE_TEXT_MAX_LENGTH })
  readonly code!: string;
}
