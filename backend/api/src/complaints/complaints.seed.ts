import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ComplaintMapping } from '@anggakara/contracts';
import { complaintTallies, tallyInto } from '@anggakara/scoring';
import { People } from '../access';
import { readComplaints } from '../complaint-files';
import { Calendar } from '../competition';
import type { SeedFolder, SeedLevel, Transaction } from '../platform';
import { binaryRows } from './binary-rows';
import { binaryTallies } from './binary-tallies';
import { BINARY_HEADER, BINARY_TRAILER } from './binary-writing';
import type { ComplaintImportEntity } from './complaint-import.entity';
import type { ImportChange } from './complaint-import.repository';
import { summaryView } from './complaint-import.mapper';
import { complaintRules, type CountingRules, countingRules, cutOffOf } from './counting-rules';
import { mappingOf } from './import-checking';
import { ImportCompleting } from './import-completing';
import { MonitoringImports } from './monitoring-imports';
import { TextGathering } from './repeated-texts';

const AGENCY = 'contoh-oa-001';
const FILE = `demo/complaints/${AGENCY}`;

/** The invented export of one agency of the demo edition, stored as an import of its organiser. */
@Injectable()
export class ComplaintsSeed {
  constructor(
    private readonly people: People,
    private readonly calendar: Calendar,
    private readonly monitored: MonitoringImports,
    private readonly completing: ImportCompleting,
  ) {}

  async load(tx: Transaction, seeds: SeedFolder, level: SeedLevel): Promise<void> {
    if (level !== 'demo') return;
    const { code: edition } = seeds.readJson<{ readonly code: string }>('demo/edition.json');
    const bytes = seeds.readBytes(`${FILE}.csv`);
    const mapping = seeds.readJson<ComplaintMapping>(`${FILE}.map.json`);
    const rules = await this.rules(tx, edition, mapping);
    const begun = await this.begun(tx, edition, bytes.length);
    const said = { mapping: mappingOf({ mapping }, null), rules };
    await this.store(tx, await this.changed(tx, begun, said), { ...said, bytes });
  }

  private async rules(tx: Transaction, edition: string, { observedUntil }: ComplaintMapping): Promise<CountingRules> {
    if (observedUntil === null) throw new Error(`seeds/${FILE}.map.json says no cut-off`);
    const bounds = await this.monitored.bounds(tx, { editionCode: edition, monitoring: null }, observedUntil);
    return countingRules(bounds, await this.calendar.offDays(tx), bounds.until, bounds.sla);
  }

  private async begun(tx: Transaction, editionCode: string, size: number): Promise<ComplaintImportEntity> {
    const { imports } = this.completing.tables;
    const [organizer] = await this.people.holding(tx, editionCode, 'organizer');
    if (organizer === undefined) throw new Error('The demo edition has no organiser');
    const id = randomUUID();
    const whose = { editionCode, agencyCode: AGENCY, monitoring: null, begunBy: organizer.id };
    await imports.insert(tx, { id, ...whose, fileName: `${AGENCY}.csv`, size });
    return this.held(tx, id);
  }

  private async changed(
    tx: Transaction,
    found: ComplaintImportEntity,
    change: ImportChange,
  ): Promise<ComplaintImportEntity> {
    await this.completing.tables.imports.change(tx, found, change);
    return this.held(tx, found.id);
  }

  private async held(tx: Transaction, id: string): Promise<ComplaintImportEntity> {
    const found = await this.completing.tables.imports.lock(tx, id);
    if (found === null) throw new Error('An import was begun and is not there');
    return found;
  }

  /** As the reading thread stores a file, from its bytes. */
  private async store(
    tx: Transaction,
    found: ComplaintImportEntity,
    {
      mapping,
      rules,
      bytes,
    }: { readonly mapping: ComplaintMapping; readonly rules: CountingRules; readonly bytes: Buffer },
  ): Promise<void> {
    const known = complaintRules(rules);
    const [tallies, texts] = [complaintTallies(known), new TextGathering(known.windows)];
    const windowAt = (day: number): number =>
      known.windows.findIndex(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
    const places = { import: found.number, periods: await this.completing.periodsOf(tx, found), windowAt };
    const rows: Uint8Array[] = [BINARY_HEADER];
    const summary = await readComplaints(only(bytes), {
      ...{ mapping, known: { agencies: null, rules: known }, size: bytes.length },
      sink: {
        columns: (batch, tickets, _words, hashes) => {
          tallyInto(tallies, batch);
          if (hashes !== null) texts.add(batch, hashes);
          rows.push(binaryRows(batch, tickets, places));
        },
        rejected: ({ line, code }) => {
          throw new Error(`seeds/${FILE}.csv: line ${line} is ${code}`);
        },
      },
    });
    await this.completing.rows.copy(tx, only(Buffer.concat([...rows, BINARY_TRAILER])));
    const checked = { state: 'checked', summary: summaryView(summary, cutOffOf(rules)) } as const;
    const counted = { tallies: [...binaryTallies(tallies, summary, places)], repetitions: texts.repetitions() };
    await this.completing.complete(tx, await this.changed(tx, found, checked), summary, counted);
  }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
