import type { EditionView, PresetView, StageView } from '@anggakara/contracts';
import type { AwardCategoryEntity } from './award-category.entity';
import type { EditionEntity } from './edition.entity';
import type { ParticipantGroupEntity } from './participant-group.entity';
import type { ReportingPeriodEntity } from './reporting-period.entity';

type SeededFacts = Pick<
  EditionView,
  'code' | 'name' | 'year' | 'ordinal' | 'synthetic' | 'preset' | 'facts' | 'sources' | 'periods'
>;

/** An edition as `seeds/` writes it; hours count from the day on which it is loaded. */
export interface SeededEdition extends SeededFacts {
  readonly stages: readonly SeededStage[];
}

export interface SeededStage extends Omit<StageView, 'opensAt' | 'closesAt' | 'version'> {
  readonly opensInDays: number;
  /** Closes at 23.59 of that day in Jakarta. */
  readonly closesInDays: number;
  readonly quorum: number;
}

export function editionRow(seeded: SeededEdition): EditionEntity {
  const { code, name, year, ordinal, synthetic, preset, facts, sources } = seeded;
  return { code, name, year, ordinal, kind: 'run', synthetic, preset, facts, sources, version: 1 };
}

export function groupRows(editionCode: string, { groups }: PresetView): readonly ParticipantGroupEntity[] {
  return groups.map((group, place) => ({ ...group, editionCode, ordinal: place + 1 }));
}

export function categoryRows(editionCode: string, { categories }: PresetView): readonly AwardCategoryEntity[] {
  return categories.map(({ group, ...category }, place) => ({
    ...{ ...category, groupCode: group, editionCode, ordinal: place + 1 },
  }));
}

export function periodRows({ code, periods }: SeededEdition): readonly ReportingPeriodEntity[] {
  return periods.map(({ start, end, ...period }) => ({
    ...{ ...period, editionCode: code, startsOn: start, endsOn: end },
  }));
}
