import { Injectable } from '@nestjs/common';
import type { ThrottlerStorage } from '@nestjs/throttler';
import { Database } from '../database/database';
import { RequestCountRepository } from './request-count.repository';

type ThrottlerRecord = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/** Counts in the database, so that several processes share one limit. */
@Injectable()
export class DatabaseThrottlerStorage implements ThrottlerStorage {
  constructor(
    private readonly database: Database,
    private readonly counts: RequestCountRepository,
  ) {}

  // eslint-disable-next-line max-params -- the library's interface
  async increment(
    key: string,
    windowMs: number,
    limit: number,
    blockMs: number,
    name: string,
  ): Promise<ThrottlerRecord> {
    const request = { key: `${name}:${key}`, windowMs, limit, blockMs };
    const { hits, secondsLeft, blockedForSeconds } = await this.counts.count(this.database.reader, request);
    return {
      totalHits: hits,
      timeToExpire: secondsLeft,
      isBlocked: blockedForSeconds > 0,
      timeToBlockExpire: blockedForSeconds,
    };
  }
}
