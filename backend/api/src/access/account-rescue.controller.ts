import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { InitialPasswordView, PersonView } from '@anggakara/contracts';
import { IdempotencyKey, Operation, Requires } from '../platform';
import { AccountRescue } from './account-rescue';
import type { Target } from './custody';
import { PasswordReset } from './password-reset';
import { ResetPasswordDto, ResetSecondFactorDto } from './person.dto';
import { INITIAL_PASSWORD, PERSON, RESET, SECOND_FACTOR_RESET } from './person.examples';
import { TargetPerson } from './target-person';

@Controller('editions/:edition/people/:person')
export class AccountRescueController {
  constructor(
    private readonly passwords: PasswordReset,
    private readonly rescue: AccountRescue,
  ) {}

  @Post('password-reset')
  @HttpCode(200)
  @Requires('people.administer')
  @Operation({
    summary: 'Memberi kata sandi awal yang baru; semua sesi orang itu berakhir, autentikatornya tetap',
    takes: { type: 'ResetPassword', example: RESET },
    answers: { type: 'InitialPasswordView', example: INITIAL_PASSWORD },
    parameters: { person: PERSON.id },
    idempotent: true,
  })
  resetPassword(
    @TargetPerson() target: Target,
    @IdempotencyKey() key: string | undefined,
    @Body() body: ResetPasswordDto,
  ): Promise<InitialPasswordView> {
    return this.passwords.reset(target, body, key);
  }

  @Post('second-factor-reset')
  @HttpCode(200)
  @Requires('people.administer')
  @Operation({
    summary: 'Melepas autentikator seseorang yang kehilangannya; semua sesinya berakhir',
    takes: { type: 'ResetSecondFactor', example: RESET },
    answers: { type: 'PersonView', example: SECOND_FACTOR_RESET },
    parameters: { person: PERSON.id },
  })
  resetSecondFactor(@TargetPerson() target: Target, @Body() body: ResetSecondFactorDto): Promise<PersonView> {
    return this.rescue.resetSecondFactor(target, body);
  }

  @Post('sign-out')
  @HttpCode(204)
  @Requires('people.administer')
  @Operation({
    summary: 'Mengakhiri semua sesi seseorang',
    answers: { type: 'nothing' },
    parameters: { person: PERSON.id },
  })
  signOut(@TargetPerson() target: Target): Promise<void> {
    return this.rescue.signOut(target);
  }
}
