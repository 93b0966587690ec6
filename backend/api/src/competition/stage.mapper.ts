import type { StageView } from '@anggakara/contracts';
import type { Stage } from './stage';
import type { StageEntity } from './stage.entity';

export function stageOf(entity: StageEntity): Stage {
  const { editionCode, code, name, ordinal, state, opensAt, closesAt, markedBy, usesMetrics, quorum, version } = entity;
  return {
    edition: editionCode,
    code,
    name,
    ordinal,
    state,
    opensAt,
    closesAt,
    markedBy,
    usesMetrics,
    quorum,
    version,
  };
}

export function stageView(entity: StageEntity): StageView {
  const { code, name, ordinal, state, markedBy, usesMetrics, version, provenance } = entity;
  const times = { opensAt: entity.opensAt.toISOString(), closesAt: entity.closesAt.toISOString() };
  return { code, name, ordinal, state, ...times, markedBy, usesMetrics, version, provenance };
}
