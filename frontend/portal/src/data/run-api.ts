import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ComputationView,
  MakeRun,
  Page,
  RecordRuling,
  RulingView,
  RunAdviceView,
  RunComparisonView,
  RunExplanationView,
  RunRankingView,
  RunSummaryView,
  RunView,
} from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import { Creation } from './creation';
import { isRefusal } from './problem';
import { stageAddress, type StagePlace } from './stage-address';

export interface RunPlace extends StagePlace {
  readonly run: number;
}

/** A run that is not there by then is followed on its page, which shows it before that where the server gives hints. */
const AT_ONCE_SECONDS = 5;

/** Runs of a stage: each a pure function of its input, kept with both hashes. */
@Injectable({ providedIn: 'root' })
export class RunApi {
  private readonly creation = inject(Creation);
  private readonly http = inject(HttpClient);

  /** Newest first; nothing is asked while there is no place. */
  list(place: () => StagePlace | undefined): HttpResourceRef<Page<RunSummaryView> | undefined> {
    return httpResource<Page<RunSummaryView>>(() => addressed(place(), (known) => `${stageAddress(known)}/runs`));
  }

  run(place: () => RunPlace | undefined): HttpResourceRef<RunView | undefined> {
    return httpResource<RunView>(() => addressed(place(), runAddress));
  }

  /** The places alone, for who looks at the table. */
  ranking(place: () => RunPlace | undefined): HttpResourceRef<RunRankingView | undefined> {
    return httpResource<RunRankingView>(() => addressed(place(), (known) => `${runAddress(known)}/ranking`));
  }

  /** Input, result and both hashes in one file. */
  sealed(place: () => RunPlace | undefined): HttpResourceRef<Blob | undefined> {
    return httpResource.blob(() => addressed(place(), (known) => `${runAddress(known)}/sealed`));
  }

  explanation(place: () => RunPlace, entry: () => string): HttpResourceRef<RunExplanationView | undefined> {
    return httpResource<RunExplanationView>(() => `${runAddress(place())}/entries/${encodeURIComponent(entry())}`);
  }

  comparison(place: () => RunPlace, other: () => number): HttpResourceRef<RunComparisonView | undefined> {
    return httpResource<RunComparisonView>(() => `${runAddress(place())}/comparison?with=${other()}`);
  }

  /** A second of arithmetic where nobody has asked before. */
  advice(place: () => RunPlace): HttpResourceRef<RunAdviceView | undefined> {
    return httpResource<RunAdviceView>(() => `${runAddress(place())}/advice`);
  }

  /** Every ruling of the stage, oldest first. */
  rulings(place: () => StagePlace): HttpResourceRef<Page<RulingView> | undefined> {
    return httpResource<Page<RulingView>>(() => `${stageAddress(place())}/rulings`);
  }

  /**
   * The run, where it is there at once; otherwise the computation that will make it; null where that was cancelled
   * meanwhile, which is no failure of the order: the list of computations says by whom.
   */
  async make(place: StagePlace, order: MakeRun): Promise<RunView | ComputationView | null> {
    try {
      return await this.creation.post<RunView | ComputationView>(`${stageAddress(place)}/runs`, order, {
        Prefer: `wait=${AT_ONCE_SECONDS}`,
      });
    } catch (error) {
      if (isRefusal(error, 'computation-cancelled')) return null;
      throw error;
    }
  }

  /** Newest first: those that run, those that wait, and how the last ones ended. */
  computations(place: () => StagePlace): HttpResourceRef<Page<ComputationView> | undefined> {
    return httpResource<Page<ComputationView>>(() => `${stageAddress(place())}/computations`);
  }

  cancel(place: StagePlace, computation: string): Promise<ComputationView> {
    return firstValueFrom(
      this.http.post<ComputationView>(`${stageAddress(place)}/computations/${computation}/cancellation`, {}),
    );
  }

  record(place: StagePlace, ruling: RecordRuling): Promise<RulingView> {
    return this.creation.post<RulingView>(`${stageAddress(place)}/rulings`, ruling);
  }
}

/** Whether an order was answered with the run itself. */
export function isRun(ordered: RunView | ComputationView): ordered is RunView {
  return 'number' in ordered;
}

/** Where the marks of a run are as a table. */
export function marksAddress(place: RunPlace): string {
  return `${runAddress(place)}/marks`;
}

function runAddress(place: RunPlace): string {
  return `${stageAddress(place)}/runs/${place.run}`;
}

function addressed<T>(place: T | undefined, address: (place: T) => string): string | undefined {
  return place === undefined ? undefined : address(place);
}
