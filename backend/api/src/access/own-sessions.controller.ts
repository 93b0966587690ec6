import { Body, Controller, Delete, Get, HttpCode, Res } from '@nestjs/common';
import type { OwnSessionView, Page } from '@anggakara/contracts';
import type { Response } from 'express';
import { type Actor, CurrentActor, Operation, PathUuid, Requires } from '../platform';
import { OwnSessions } from './own-sessions';
import { SessionCookies } from './session-cookies';
import { EndSessionsDto } from './session.dto';
import { END_SESSIONS, OWN_SESSIONS, SESSION_ID } from './session.examples';

@Controller('sessions')
export class OwnSessionsController {
  constructor(
    private readonly sessions: OwnSessions,
    private readonly cookies: SessionCookies,
  ) {}

  @Get()
  @Requires('session.read')
  @Operation({
    summary: 'Di mana saja Anda sedang masuk',
    answers: { type: 'Page<OwnSessionView>', example: OWN_SESSIONS },
  })
  list(@CurrentActor() actor: Actor): Promise<Page<OwnSessionView>> {
    return this.sessions.list(actor);
  }

  @Delete()
  @HttpCode(204)
  @Requires('session.secure')
  @Operation({
    summary: 'Keluar dari semua perangkat, yang ini juga; kata sandi ditanyakan lagi',
    takes: { type: 'EndSessions', example: END_SESSIONS },
    answers: { type: 'nothing' },
  })
  async endAll(
    @CurrentActor() actor: Actor,
    @Body() body: EndSessionsDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.endAll(actor, body);
    this.cookies.clear(response);
  }

  @Delete(':session')
  @HttpCode(204)
  @Requires('session.secure')
  @Operation({
    summary: 'Mengakhiri satu sesi Anda; kata sandi ditanyakan lagi',
    takes: { type: 'EndSessions', example: END_SESSIONS },
    answers: { type: 'nothing' },
    parameters: { session: SESSION_ID },
  })
  end(@CurrentActor() actor: Actor, @PathUuid('session') session: string, @Body() body: EndSessionsDto): Promise<void> {
    return this.sessions.end(actor, session, body);
  }
}
