import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Actor, CurrentActor } from '../http/actor';
import { Operation } from '../http/operation';
import { PathCode } from '../http/path-parameters';
import { Refusal } from '../http/refusal';
import { Requires } from '../http/requires';
import type { Follower } from './follower';
import { CHANGE_EVENT } from './live.examples';
import { LiveHub } from './live-hub';
import { LiveStream } from './live-stream';

@Controller('editions/:edition/events')
export class LiveController {
  constructor(private readonly hub: LiveHub) {}

  @Get()
  @Requires('events.follow')
  @Operation({
    summary:
      'Aliran petunjuk (Server-Sent Events) bahwa sesuatu yang boleh dibaca telah berubah; peristiwa `change` ' +
      'membawa LiveChange, dan Last-Event-ID melanjutkan yang terputus',
    answers: { type: 'LiveChange', example: CHANGE_EVENT, media: 'text/event-stream' },
  })
  async follow(
    @CurrentActor() actor: Actor,
    @PathCode('edition') edition: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const follower = followerOf(actor, edition);
    await this.hub.admit(follower);
    const stream = new LiveStream(response);
    if (request.method === 'HEAD') stream.end();
    else this.hub.follow(stream, follower, request.get('last-event-id'));
  }
}

function followerOf({ personId, sessionId, role, agency }: Actor, edition: string): Follower {
  if (role === undefined) throw new Refusal('not-found');
  return { edition, personId, sessionId, role, agency };
}
