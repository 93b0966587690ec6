import { Injectable } from '@nestjs/common';
import { Changes, Database, Refusal } from '../platform';
import type { ComputationEntity } from './computation.entity';
import { ComputationRepository } from './computation.repository';
import type { RunNews } from './run-news';

/** What a real edition takes is over by then, and nobody was told anything. */
const LOOK_MS = 250;

/** The way of a computation: what it says of itself, and what it hears. */
export interface Course {
  /** Aborted when the computation is cancelled, or when the program ends. */
  readonly signal: AbortSignal;
  readonly tell: (news: RunNews) => void;
}

/** Keeps how far a computation has come where everybody can read it, and hears there that it is cancelled. */
@Injectable()
export class ComputationWatch {
  constructor(
    private readonly database: Database,
    private readonly computations: ComputationRepository,
    private readonly changes: Changes,
  ) {}

  /** Rejects with `computation-over` once somebody cancelled it, wherever the work is. */
  async during<T>(of: ComputationEntity, ending: AbortSignal, work: (course: Course) => Promise<T>): Promise<T> {
    const cancelled = new AbortController();
    let latest: RunNews = { step: 'reading', share: 0 };
    const timer = setInterval(() => void this.look(of, latest, cancelled), LOOK_MS);
    try {
      return await work({
        signal: AbortSignal.any([ending, cancelled.signal]),
        tell: (news) => {
          latest = news;
        },
      });
    } finally {
      clearInterval(timer);
    }
  }

  private async look(of: ComputationEntity, news: RunNews, cancelled: AbortController): Promise<void> {
    try {
      const isWanted = await this.computations.advance(this.database.reader, of.id, news);
      if (!isWanted) cancelled.abort(new Refusal('computation-over'));
      this.changes.tellSoon({ edition: of.editionCode, topic: 'runs', stage: of.stageCode });
    } catch {
      // The database is away for a moment: what is computed needs it no sooner than at its end.
    }
  }
}
