import { Body, Controller, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { SecondFactorSecretView, SessionView } from '@anggakara/contracts';
import type { Request, Response } from 'express';
import { type Actor, CurrentActor, Operation, Requires } from '../platform';
import { PasswordChange } from './password-change';
import { SecondFactorSettling } from './second-factor-settling';
import { SecondFactorStart } from './second-factor-start';
import { SessionCookies } from './session-cookies';
import { ChangePasswordDto, ConfirmSecondFactorDto, RemoveSecondFactorDto, StartSecondFactorDto } from './session.dto';
import {
  CHANGE_PASSWORD,
  CONFIRM_SECOND_FACTOR,
  REMOVE_SECOND_FACTOR,
  SECOND_FACTOR_SECRET,
  SESSION,
  START_SECOND_FACTOR,
} from './session.examples';

@Controller('session')
export class AccountSecurityController {
  constructor(
    private readonly passwords: PasswordChange,
    private readonly start: SecondFactorStart,
    private readonly settling: SecondFactorSettling,
    private readonly cookies: SessionCookies,
  ) {}

  @Put('password')
  @Requires('session.secure')
  @Operation({
    summary: 'Mengganti kata sandi sendiri; semua sesi lain berakhir',
    takes: { type: 'ChangePassword', example: CHANGE_PASSWORD },
    answers: { type: 'SessionView', example: SESSION },
  })
  async changePassword(
    @CurrentActor() actor: Actor,
    @Body() body: ChangePasswordDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    return this.cookies.handOver(response, await this.passwords.change(actor, body, userAgentOf(request)));
  }

  @Post('second-factor')
  @Requires('session.secure')
  @Operation({
    summary: 'Memulai pendaftaran aplikasi autentikator; rahasianya tampil sekali ini',
    takes: { type: 'StartSecondFactor', example: START_SECOND_FACTOR },
    answers: { type: 'SecondFactorSecretView', example: SECOND_FACTOR_SECRET },
  })
  startSecondFactor(@CurrentActor() actor: Actor, @Body() body: StartSecondFactorDto): Promise<SecondFactorSecretView> {
    return this.start.start(actor, body);
  }

  @Post('second-factor/confirmation')
  @HttpCode(200)
  @Requires('session.secure')
  @Operation({
    summary: 'Mengaktifkan autentikator dengan kode pertamanya; semua sesi lain berakhir',
    takes: { type: 'ConfirmSecondFactor', example: CONFIRM_SECOND_FACTOR },
    answers: { type: 'SessionView', example: SESSION },
  })
  async confirmSecondFactor(
    @CurrentActor() actor: Actor,
    @Body() body: ConfirmSecondFactorDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    return this.cookies.handOver(response, await this.settling.confirm(actor, body, userAgentOf(request)));
  }

  @Post('second-factor/removal')
  @HttpCode(200)
  @Requires('session.secure')
  @Operation({
    summary: 'Melepas autentikator dengan kata sandi dan kodenya; semua sesi lain berakhir',
    takes: { type: 'RemoveSecondFactor', example: REMOVE_SECOND_FACTOR },
    answers: { type: 'SessionView', example: SESSION },
  })
  async removeSecondFactor(
    @CurrentActor() actor: Actor,
    @Body() body: RemoveSecondFactorDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    return this.cookies.handOver(response, await this.settling.remove(actor, body, userAgentOf(request)));
  }
}

function userAgentOf(request: Request): string {
  return request.get('user-agent') ?? '';
}
