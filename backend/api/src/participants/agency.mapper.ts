import type { AgencyView, DocumentedFigureView, ParticipationView, SuccessionView } from '@anggakara/contracts';
import type { AgencyFactEntity } from './agency-fact.entity';
import type { AgencyEntity } from './agency.entity';
import type { FormerIdentityEntity } from './former-identity.entity';
import { oaEligibility } from './oa-eligibility';
import type { ServiceUnitEntity } from './service-unit.entity';

/** What an agency's view is made of. */
export interface AgencyParts {
  readonly province: AgencyEntity | null;
  readonly former: readonly FormerIdentityEntity[];
  readonly predecessors: readonly SuccessionView[];
  readonly successors: readonly SuccessionView[];
  readonly units: readonly ServiceUnitEntity[];
  readonly history: readonly ParticipationView[];
  readonly facts: readonly AgencyFactEntity[];
  readonly figures: readonly DocumentedFigureView[];
}

export function agencyView(agency: AgencyEntity, parts: AgencyParts): AgencyView {
  const { code, name, entityType, regionCode, synthetic, sources } = agency;
  const { predecessors, successors, history, figures } = parts;
  return {
    ...{ code, name, entityType, regionCode, synthetic, sources, predecessors, successors, history },
    province: provinceOf(parts.province),
    since: sinceOf(agency),
    formerly: parts.former.map((past) => ({
      ...{ name: past.name, regionCode: past.regionCode, until: past.until, source: past.source },
    })),
    serviceUnits: parts.units.map((unit) => ({ code: unit.code, name: unit.name, provenance: unit.provenance })),
    oaEligibility: synthetic ? [] : oaEligibility(candidateOf(code, predecessors, successors), history),
    population: populationOf(parts.facts),
    facts: parts.facts.map(({ kind, statement, since, source }) => ({ kind, statement, since, source })),
    documentedFigures: figures,
  };
}

function provinceOf(province: AgencyEntity | null): AgencyView['province'] {
  if (province === null) return null;
  return { code: province.code, name: province.name.replace(/^Pemerintah (Provinsi )?/u, '') };
}

function sinceOf({ since, sinceSource }: AgencyEntity): AgencyView['since'] {
  return since === null || sinceSource === null ? null : { date: since, source: sinceSource };
}

/** The latest count of inhabitants. */
function populationOf(facts: readonly AgencyFactEntity[]): AgencyView['population'] {
  const counts = facts.flatMap(({ inhabitants, year, source }) =>
    inhabitants === null || year === null ? [] : [{ value: inhabitants, year, source }],
  );
  return counts.toSorted((a, b) => b.year - a.year)[0] ?? null;
}

function candidateOf(
  code: string,
  predecessors: readonly SuccessionView[],
  successors: readonly SuccessionView[],
): Parameters<typeof oaEligibility>[0] {
  return {
    code,
    fromYear: predecessors.at(-1)?.on.slice(0, 4) ?? null,
    untilYear: successors.at(-1)?.on.slice(0, 4) ?? null,
  };
}
