import type { EditionSummaryView, EditionView, ParticipantGroupView, PresetView } from '@anggakara/contracts';
import type { AwardCategoryEntity } from './award-category.entity';
import type { EditionEntity } from './edition.entity';
import type { ParticipantGroupEntity } from './participant-group.entity';
import type { PresetEntity } from './preset.entity';
import type { ReportingPeriodEntity } from './reporting-period.entity';
import type { StageEntity } from './stage.entity';
import { stageView } from './stage.mapper';

interface Parts {
  readonly groups: readonly ParticipantGroupEntity[];
  readonly categories: readonly AwardCategoryEntity[];
  readonly periods: readonly ReportingPeriodEntity[];
  readonly stages: readonly StageEntity[];
}

export function editionView(edition: EditionEntity, parts: Parts): EditionView {
  const { code, name, year, ordinal, synthetic, preset, version, facts, sources } = edition;
  return {
    ...{ code, name, year, ordinal, synthetic, preset, version, facts, sources },
    groups: parts.groups.map(participantGroupView),
    categories: parts.categories.map(({ code, name, groupCode, places, provenance }) => ({
      ...{ code, name, group: groupCode, places, provenance },
    })),
    periods: parts.periods.map(({ code, name, role, startsOn, endsOn }) => ({
      ...{ code, name, role, start: startsOn, end: endsOn },
    })),
    stages: parts.stages.map(stageView),
  };
}

export function participantGroupView({ code, name, places, provenance }: ParticipantGroupEntity): ParticipantGroupView {
  return { code, name, places, provenance };
}

export function editionSummaryView(edition: EditionEntity, stages: readonly StageEntity[]): EditionSummaryView {
  const { code, name, year, ordinal, kind, synthetic } = edition;
  return {
    ...{ code, name, year, ordinal, kind, synthetic },
    stages: stages.map(stageView).map(({ code, name, state, opensAt, closesAt }) => ({
      ...{ code, name, state, opensAt, closesAt },
    })),
  };
}

export function presetView({ code, name, groups, categories }: PresetEntity): PresetView {
  return { code, name, groups, categories };
}
