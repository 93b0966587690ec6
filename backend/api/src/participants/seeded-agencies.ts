import type { CitedSourceView, EntityType } from '@anggakara/contracts';
import type { SeedFolder } from '../platform';
import type { AgencyEntity } from './agency.entity';
import type { FormerIdentityEntity } from './former-identity.entity';
import { provinceAgency, regencyAgency, type RegionAgency, type RegionRow } from './region-agency';
import { searchNames } from './search-names';

/** An agency that a source names; of a region, what the table of regions does not have. */
interface SeedAgency {
  readonly code: string;
  readonly name: string;
  readonly entityType: EntityType;
  readonly regionCode: string | null;
  readonly abbreviations: readonly string[];
  readonly sources: readonly CitedSourceView[];
}

interface SeedProvince {
  readonly regionCode: string;
  readonly abbreviations: readonly string[];
  readonly since?: { readonly date: string; readonly source: CitedSourceView };
}

export interface RegionSeeds {
  readonly provinces: readonly RegionRow[];
  readonly regencies: readonly RegionRow[];
  readonly named: readonly SeedAgency[];
  readonly about: readonly SeedProvince[];
  /** Codes of regencies before their province was divided. */
  readonly moved: readonly { readonly region_code: string; readonly former_code: string }[];
}

const REGIONS: CitedSourceView = {
  title: 'Kode dan nama wilayah administrasi pemerintahan (Kemendagri), paket idn-area-data 3.1.2',
  publisher: 'Indonesian Area Data, Fityannugroho; Open Database License (ODbL)',
  published: '2025',
};

export function regionSeeds(seeds: SeedFolder, tables: SeedFolder): RegionSeeds {
  return {
    provinces: tables.readCsv('provinces.csv') as unknown as readonly RegionRow[],
    regencies: tables.readCsv('regencies.csv') as unknown as readonly RegionRow[],
    named: seeds.readJson('agencies/agencies.json'),
    about: seeds.readJson('agencies/provinces.json'),
    moved: seeds.readCsv('agencies/moved-regions.csv') as unknown as RegionSeeds['moved'],
  };
}

/** Every province, regency and city of the tables, and whoever else a source names. */
export function documentedAgencies(from: RegionSeeds): readonly AgencyEntity[] {
  const regions = [...from.provinces.map(provinceAgency), ...from.regencies.map(regencyAgency)];
  const named = new Map(
    from.named.flatMap((agency) => (agency.regionCode === null ? [] : [[agency.regionCode, agency]])),
  );
  const about = new Map(from.about.map((province) => [province.regionCode, province]));
  return [
    ...regions.map((region) => regionRow(region, named.get(region.regionCode), about.get(region.regionCode))),
    ...from.named.filter(({ regionCode }) => regionCode === null).map(otherRow),
  ];
}

/** A regency that came into a new province had another code in the old one, until the law that made the new one. */
export function movedRegions(from: RegionSeeds, agencies: readonly AgencyEntity[]): readonly FormerIdentityEntity[] {
  const byRegion = new Map(
    agencies.flatMap((agency) => (agency.regionCode === null ? [] : [[agency.regionCode, agency]])),
  );
  return from.moved.map(({ region_code: now, former_code: before }) => {
    const agency = byRegion.get(now);
    const province = byRegion.get(now.slice(0, 2));
    if (agency === undefined || typeof province?.since !== 'string' || province.sinceSource === null)
      throw new Error(`agencies/moved-regions.csv names ${now}, whose province has no beginning`);
    return {
      ...{ agencyCode: agency.code, name: agency.name, until: province.since, source: province.sinceSource },
      ...{ regionCode: before, provinceCode: before.slice(0, 2) },
    };
  });
}

function regionRow(
  { shortName, ...region }: RegionAgency,
  named: Partial<SeedAgency> = {},
  { abbreviations: known = [], since }: Partial<SeedProvince> = {},
): AgencyEntity {
  const { name = region.name, abbreviations = [], sources = [] } = named;
  const { code, entityType, regionCode } = region;
  const names = searchNames({ entityType, shortName, abbreviations: [...abbreviations, ...known] }, [name, regionCode]);
  return {
    ...{ ...region, name, synthetic: false, sources: [REGIONS, ...sources], ...beginning(since) },
    ...{ searchNames: names, searchKey: [...names, code].join(' ') },
  };
}

function beginning(since: SeedProvince['since']): Pick<AgencyEntity, 'since' | 'sinceSource'> {
  return { since: since?.date ?? null, sinceSource: since?.source ?? null };
}

function otherRow({ code, name, entityType, abbreviations, sources }: SeedAgency): AgencyEntity {
  const names = searchNames({ entityType, shortName: name, abbreviations }, [code]);
  return {
    ...{ code, name, entityType, sources, synthetic: false },
    ...{ regionCode: null, provinceCode: null, since: null, sinceSource: null },
    ...{ searchNames: names, searchKey: names.join(' ') },
  };
}
