import type { InstrumentView } from '@anggakara/contracts';
import type { InstrumentEntity } from './instrument.entity';

export function instrumentView(instrument: InstrumentEntity): InstrumentView {
  const { stageCode, groupCode, version, lockedAt, rubric } = instrument;
  return { stage: stageCode, group: groupCode, version, lockedAt: lockedAt?.toISOString() ?? null, rubric };
}
