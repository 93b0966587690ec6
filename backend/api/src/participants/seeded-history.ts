import type { AgencyFactKind, CitedSourceView, FactView, Milestone, SuccessionKind } from '@anggakara/contracts';
import type { AgencyFactEntity } from './agency-fact.entity';
import type { FormerIdentityEntity } from './former-identity.entity';
import type { ParticipationEntity } from './participation.entity';
import type { ServiceUnitEntity } from './service-unit.entity';
import type { SuccessionEntity } from './succession.entity';

export interface SeedFormerIdentity {
  readonly agency: string;
  readonly name: string;
  readonly until: string;
  readonly source: CitedSourceView;
}

export interface SeedSuccession {
  readonly predecessor: string;
  readonly successor: string;
  readonly kind: SuccessionKind;
  readonly happened: string;
  readonly note: string;
  readonly source: CitedSourceView;
}

export interface SeedServiceUnit {
  readonly code: string;
  readonly name: string;
  readonly agency: string;
  readonly provenance: FactView['provenance'];
}

/** What is documented of who took part in one edition; sources stand once, by a word. */
export interface SeedHistory {
  readonly edition: string;
  readonly sources: Readonly<Record<string, CitedSourceView>>;
  readonly participations: readonly {
    readonly agency: string;
    readonly unit?: string;
    readonly participant: string;
    readonly milestone: Milestone;
    readonly label: string;
    readonly category?: string;
    readonly remark?: string;
    readonly source: string;
  }[];
}

export interface SeedFact {
  readonly kind: AgencyFactKind;
  readonly statement: string;
  readonly since: string | null;
  readonly inhabitants?: number;
  readonly year?: number;
  readonly source: CitedSourceView;
}

export function formerIdentityRow({ agency, ...identity }: SeedFormerIdentity): FormerIdentityEntity {
  return { agencyCode: agency, ...identity, regionCode: null, provinceCode: null };
}

export function successionRow({ predecessor, successor, ...succession }: SeedSuccession): SuccessionEntity {
  return { predecessorCode: predecessor, successorCode: successor, ...succession };
}

export function serviceUnitRow({ agency, ...unit }: SeedServiceUnit): ServiceUnitEntity {
  return { ...unit, agencyCode: agency };
}

/** A row of each statement; one whose source is not in the file is refused. */
export function participationRows({ edition, sources, participations }: SeedHistory): readonly ParticipationEntity[] {
  return participations.map(({ agency, unit, category, remark, source: word, ...said }, place) => {
    const source = sources[word];
    if (source === undefined) throw new Error(`history/${edition}.json has no source ${word}`);
    return {
      ...{ ...said, source, provenance: 'documented' },
      ...{ editionCode: edition, ordinal: place + 1, agencyCode: agency },
      ...{ serviceUnitCode: unit ?? null, category: category ?? null, remark: remark ?? null },
    };
  });
}

export function factRows(facts: Readonly<Record<string, readonly SeedFact[]>>): readonly AgencyFactEntity[] {
  return Object.entries(facts).flatMap(([agencyCode, stated]) =>
    stated.map(({ inhabitants = null, year = null, ...fact }, place) => ({
      ...{ ...fact, inhabitants, year, agencyCode, ordinal: place + 1 },
    })),
  );
}
