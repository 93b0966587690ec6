import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { SessionView } from '@anggakara/contracts';
import type { Request, Response } from 'express';
import { type Actor, CurrentActor, Operation, Requires } from '../platform';
import { OwnAccount } from './own-account';
import { SessionClosing } from './session-closing';
import { SessionCookies } from './session-cookies';
import { SessionOpening } from './session-opening';
import { SignInDto } from './session.dto';
import { SESSION, SIGN_IN } from './session.examples';

@Controller('session')
export class SessionController {
  constructor(
    private readonly opening: SessionOpening,
    private readonly closing: SessionClosing,
    private readonly account: OwnAccount,
    private readonly cookies: SessionCookies,
  ) {}

  @Post()
  @HttpCode(200)
  @Requires('session.open')
  @Operation({
    summary: 'Masuk; jawaban membawa kuki sesi dan kuki XSRF-TOKEN',
    takes: { type: 'SignIn', example: SIGN_IN },
    answers: { type: 'SessionView', example: SESSION },
  })
  async open(
    @Body() credentials: SignInDto,
    @CurrentActor() earlier: Actor | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    const opened = await this.opening.open(credentials, { userAgent: request.get('user-agent') ?? '', earlier });
    return this.cookies.handOver(response, opened);
  }

  @Get()
  @Requires('session.read')
  @Operation({
    summary: 'Siapa yang masuk, dengan peran di tiap edisi',
    answers: { type: 'SessionView', example: SESSION },
  })
  read(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    this.cookies.renewXsrf(request, response);
    return this.account.read(actor);
  }

  @Delete()
  @HttpCode(204)
  @Requires('session.close')
  @Operation({ summary: 'Keluar', answers: { type: 'nothing' } })
  close(@CurrentActor() actor: Actor | undefined, @Res({ passthrough: true }) response: Response): Promise<void> {
    this.cookies.clear(response);
    return this.closing.close(actor);
  }
}
