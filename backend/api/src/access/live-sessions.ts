import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LiveHub } from '../platform';
import { Sessions } from './sessions';

/** Whoever follows an edition's changes does so as long as the session lasts. */
@Injectable()
export class LiveSessions implements OnModuleInit {
  constructor(
    private readonly hub: LiveHub,
    private readonly sessions: Sessions,
  ) {}

  onModuleInit(): void {
    this.hub.watchSessions((ids) => this.sessions.live(ids));
  }
}
