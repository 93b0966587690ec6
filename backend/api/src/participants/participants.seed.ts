import { Injectable } from '@nestjs/common';
import type {
  CitedSourceView,
  FigureWindowView,
  PrintedFigureView,
  QuotedCounts,
  QuotedMean,
} from '@anggakara/contracts';
import { regionTables, type SeedFolder, type SeedLevel, type Transaction } from '../platform';
import { AgencyHistoryRepository } from './agency-history.repository';
import { AgencyRepository } from './agency.repository';
import { DocumentedFigureRepository, type NewDocumentedFigure } from './documented-figure.repository';
import { EntryRepository } from './entry.repository';
import { documentedAgencies, movedRegions, regionSeeds } from './seeded-agencies';
import { demoAgency, demoEntry, demoPopulation } from './seeded-demo';
import {
  factRows,
  formerIdentityRow,
  participationRows,
  type SeedFact,
  type SeedFormerIdentity,
  type SeedHistory,
  type SeedServiceUnit,
  type SeedSuccession,
  serviceUnitRow,
  successionRow,
} from './seeded-history';

interface SeedFigure {
  readonly code: string;
  readonly agency: string;
  readonly title: string;
  readonly window: FigureWindowView;
  readonly source: CitedSourceView;
  readonly printedFigures: readonly PrintedFigureView[];
  readonly counts: QuotedCounts;
  readonly followUpDays: readonly QuotedMean[];
  readonly cannotBeRecomputed: readonly string[];
  readonly remarks: readonly string[];
}

const HISTORIES = ['2018', '2019', '2020', '2022'];

/** Agencies with what is documented of them, and the invented ones of the demo edition with their entries. */
@Injectable()
export class ParticipantsSeed {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly past: AgencyHistoryRepository,
    private readonly figures: DocumentedFigureRepository,
    private readonly entries: EntryRepository,
  ) {}

  async load(tx: Transaction, seeds: SeedFolder, level: SeedLevel): Promise<void> {
    if (level === 'none') return;
    await this.loadAgencies(tx, seeds);
    await this.loadHistory(tx, seeds);
    const facts = seeds.readJson<Readonly<Record<string, readonly SeedFact[]>>>('agencies/facts.json');
    await this.past.addFacts(tx, factRows(facts));
    const figures = seeds.readJson<readonly SeedFigure[]>('agencies/documented-figures.json');
    await this.figures.add(tx, figures.map(documentedFigure));
    if (level === 'demo') await this.loadDemo(tx, seeds);
  }

  private async loadAgencies(tx: Transaction, seeds: SeedFolder): Promise<void> {
    const regions = regionSeeds(seeds, regionTables());
    const agencies = documentedAgencies(regions);
    await this.agencies.add(tx, agencies);
    const renamed = seeds.readJson<readonly SeedFormerIdentity[]>('agencies/former-identities.json');
    await this.past.addFormerIdentities(tx, [...movedRegions(regions, agencies), ...renamed.map(formerIdentityRow)]);
  }

  private async loadHistory(tx: Transaction, seeds: SeedFolder): Promise<void> {
    const successions = seeds.readJson<readonly SeedSuccession[]>('agencies/successions.json');
    await this.past.addSuccessions(tx, successions.map(successionRow));
    const units = seeds.readJson<readonly SeedServiceUnit[]>('agencies/service-units.json');
    await this.past.addServiceUnits(tx, units.map(serviceUnitRow));
    const histories = HISTORIES.map((edition) => seeds.readJson<SeedHistory>(`history/${edition}.json`));
    await this.past.addParticipations(tx, histories.flatMap(participationRows));
  }

  private async loadDemo(tx: Transaction, seeds: SeedFolder): Promise<void> {
    const { code: edition } = seeds.readJson<{ readonly code: string }>('demo/edition.json');
    const agencies = seeds.readCsv('demo/agencies.csv').map(demoAgency);
    await this.agencies.add(tx, agencies);
    await this.past.addFacts(tx, seeds.readCsv('demo/populations.csv').map(demoPopulation));
    const names = new Map(agencies.map(({ code, name }) => [code, name]));
    const entries = seeds.readCsv('demo/entries.csv').map((row) => demoEntry(edition, row, names));
    await this.entries.add(tx, entries);
  }
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
