import { type ComputationView, type EarlierComputation, type Language, refusalText } from '@anggakara/contracts';
import type { ComputationEntity } from './computation.entity';

/** `unfinished` are those of all editions, in their turn. */
export function computationView(
  computation: ComputationEntity,
  unfinished: readonly ComputationEntity[],
  language: Language,
): ComputationView {
  const { id, stageCode, standing, state, step, progressPercent, note, runNumber } = computation;
  const earlier = state === 'waiting' ? earlierThan(computation, unfinished) : [];
  const own = earlier.filter(({ editionCode }) => editionCode === computation.editionCode);
  return {
    ...{ id, stage: stageCode, standing, state, step, progressPercent, note, run: runNumber },
    waitsFor: own.map(earlierView),
    waitsForElsewhere: earlier.length - own.length,
    ...{ orderedAt: computation.orderedAt.toISOString(), orderedBy: computation.orderedByName },
    ...{ finishedAt: computation.finishedAt?.toISOString() ?? null, cancelledBy: computation.cancelledByName },
    failure: failureOf(computation, language),
  };
}

function earlierThan({ id }: ComputationEntity, unfinished: readonly ComputationEntity[]) {
  const place = unfinished.findIndex((one) => one.id === id);
  return unfinished.slice(0, Math.max(place, 0));
}

function earlierView({ id, stageCode, orderedByName, state }: ComputationEntity): EarlierComputation {
  return { id, stage: stageCode, orderedBy: orderedByName, state };
}

function failureOf(
  { failureCode, failureFacts }: ComputationEntity,
  language: Language,
): { readonly title: string; readonly detail: string } | null {
  if (failureCode === null) return null;
  const { title, detail } = refusalText(failureCode, failureFacts ?? {}, language);
  return { title, detail };
}
