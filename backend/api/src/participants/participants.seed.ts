import { Injectable } from '@nestjs/common';
import type {
  EntityType,
  FigureWindowView,
  GroupCode,
  PrintedFigureView,
  QuotedCounts,
  QuotedMean,
} from '@anggakara/contracts';
import type { SeedFolder, SeedLevel, Transaction } from '../platform';
import type { AgencyEntity } from './agency.entity';
import { AgencyRepository } from './agency.repository';
import { DocumentedFigureRepository, type NewDocumentedFigure } from './documented-figure.repository';
import { EntryRepository, type NewEntry } from './entry.repository';
import { searchKey } from './search-key';

interface SeedAgency {
  readonly code: string;
  readonly name: string;
  readonly entityType: EntityType;
  readonly regionCode: string;
  readonly abbreviations: readonly string[];
}

interface SeedFigure {
  readonly code: string;
  readonly agency: string;
  readonly title: string;
  readonly window: FigureWindowView;
  readonly source: { readonly title: string; readonly publisher: string; readonly published: string };
  readonly printedFigures: readonly PrintedFigureView[];
  readonly counts: QuotedCounts;
  readonly followUpDays: readonly QuotedMean[];
  readonly cannotBeRecomputed: readonly string[];
  readonly remarks: readonly string[];
}

type CsvRow = Readonly<Record<string, string>>;

/** The agencies that published figures, and the invented ones of the demo edition with their entries. */
@Injectable()
export class ParticipantsSeed {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly figures: DocumentedFigureRepository,
    private readonly entries: EntryRepository,
  ) {}

  async load(tx: Transaction, seeds: SeedFolder, level: SeedLevel): Promise<void> {
    if (level === 'none') return;
    await this.agencies.add(tx, seeds.readJson<readonly SeedAgency[]>('agencies/agencies.json').map(documentedAgency));
    const figures = seeds.readJson<readonly SeedFigure[]>('agencies/documented-figures.json');
    await this.figures.add(tx, figures.map(documentedFigure));
    if (level === 'demo') await this.loadDemo(tx, seeds);
  }

  private async loadDemo(tx: Transaction, seeds: SeedFolder): Promise<void> {
    const { code: edition } = seeds.readJson<{ readonly code: string }>('demo/edition.json');
    const agencies = seeds.readCsv('demo/agencies.csv').map(demoAgency);
    await this.agencies.add(tx, agencies);
    const names = new Map(agencies.map(({ code, name }) => [code, name]));
    const entries = seeds.readCsv('demo/entries.csv').map((row) => demoEntry(edition, row, names));
    await this.entries.add(tx, entries);
  }
}

function documentedAgency({ code, name, entityType, regionCode, abbreviations }: SeedAgency): AgencyEntity {
  const key = searchKey([name, ...abbreviations, code].join(' '));
  return { code, name, entityType, regionCode, synthetic: false, searchKey: key };
}

function documentedFigure({ agency, window, source, counts, ...figure }: SeedFigure): NewDocumentedFigure {
  return {
    ...{ ...figure, ...counts, agencyCode: agency },
    windowPrinted: window.printed,
    windowStart: window.start,
    windowEnd: window.end,
    windowComplete: window.complete,
    sourceTitle: source.title,
    sourcePublisher: source.publisher,
    sourcePublished: source.published,
  };
}

/** A column of a row; a table that lacks it is broken. */
function cell(row: CsvRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`A row of the seeds has no column ${column}`);
  return text;
}

function demoAgency(row: CsvRow): AgencyEntity {
  const [code, name] = [cell(row, 'code'), cell(row, 'name')];
  const entityType = cell(row, 'entity_type') as EntityType;
  return { code, name, entityType, regionCode: null, synthetic: true, searchKey: searchKey(`${name} ${code}`) };
}

/** A service unit takes part under its own name, an agency under the agency's. */
function demoEntry(editionCode: string, row: CsvRow, names: ReadonlyMap<string, string>): NewEntry {
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
