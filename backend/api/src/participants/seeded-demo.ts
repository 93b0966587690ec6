import type { CitedSourceView, EntityType, GroupCode } from '@anggakara/contracts';
import type { AgencyFactEntity } from './agency-fact.entity';
import type { AgencyEntity } from './agency.entity';
import type { NewEntry } from './entry.repository';
import { searchKey } from './search-key';

type CsvRow = Readonly<Record<string, string>>;

const INVENTED: CitedSourceView = {
  title: 'DATA CONTOH: jumlah penduduk rekaan',
  publisher: 'Edisi contoh',
  published: 'rekaan',
};

/** A column of a row; a table that lacks it is broken. */
function cell(row: CsvRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`A row of the seeds has no column ${column}`);
  return text;
}

export function demoAgency(row: CsvRow): AgencyEntity {
  const [code, name] = [cell(row, 'code'), cell(row, 'name')];
  return {
    ...{ code, name, entityType: cell(row, 'entity_type') as EntityType, synthetic: true },
    ...{ regionCode: null, provinceCode: null, since: null, sinceSource: null, sources: [] },
    searchNames: [searchKey(name), searchKey(code)],
    searchKey: `${searchKey(name)} ${searchKey(code)}`,
  };
}

/** An invented population, of an invented region. */
export function demoPopulation(row: CsvRow): AgencyFactEntity {
  const inhabitants = Number(cell(row, 'inhabitants'));
  return {
    ...{ agencyCode: cell(row, 'agency'), ordinal: 1, kind: 'population', since: null },
    statement: `${String(inhabitants)} penduduk (rekaan)`,
    ...{ inhabitants, year: Number(cell(row, 'year')), source: INVENTED },
  };
}

/** A service unit takes part under its own name, an agency under the agency's. */
export function demoEntry(editionCode: string, row: CsvRow, names: ReadonlyMap<string, string>): NewEntry {
  const [code, agencyCode] = [cell(row, 'code'), cell(row, 'agency')];
  const agencyName = names.get(agencyCode) ?? agencyCode;
  const serviceUnit = cell(row, 'service_unit') === '' ? null : cell(row, 'service_unit');
  return {
    ...{ editionCode, code, agencyCode, serviceUnit },
    name: serviceUnit ?? agencyName,
    registeredGroup: cell(row, 'group') as GroupCode,
    summary: cell(row, 'summary'),
    ...{ stage: 'verified', category: null, endedBecause: null },
    searchKey: searchKey([code, serviceUnit ?? '', agencyName].join(' ')),
  };
}
