import { Injectable } from '@nestjs/common';
import type { ComplaintMapping } from '@anggakara/contracts';
import { Database, type Transaction } from '../platform';
import type { ComplaintImportEntity } from './complaint-import.entity';
import { summaryView } from './complaint-import.mapper';
import type { ImportChange } from './complaint-import.repository';
import { type CountingRules, cutOffOf } from './counting-rules';
import { ImportLeft, ImportReader, type WholeRead } from './import-reader';
import { ImportRules, type KnownAgencies } from './import-rules';
import { ImportTables } from './import-tables';
import type { ReadingAnswer } from './reading-order';

/** Looks at a file, and reads all of it without storing a row. */
@Injectable()
export class ImportChecking {
  constructor(
    private readonly database: Database,
    private readonly tables: ImportTables,
    readonly rules: ImportRules,
    readonly reader: ImportReader,
  ) {}

  async recognise(found: ComplaintImportEntity, signal: AbortSignal): Promise<ReadingAnswer> {
    const agencies = await this.rules.agenciesOf(found);
    const order = {
      task: 'recognise',
      file: this.reader.fileOf(found),
      sheet: found.sheet,
      agencies: agencies?.names ?? null,
    } as const;
    const { answer } = await this.reader.read(found, order, signal);
    if (answer.kind === 'recognised')
      await this.database.transaction((tx) =>
        this.advance(tx, found, { state: 'recognised', preview: answer.preview }),
      );
    return answer;
  }

  async check(found: ComplaintImportEntity, signal: AbortSignal): Promise<ReadingAnswer> {
    const agencies = await this.rules.agenciesOf(found);
    const mapping = mappingOf(found, agencies);
    const rules = await this.rules.of(found, mapping);
    const table = { file: this.reader.fileOf(found), sheet: found.sheet };
    const order = { task: 'check', ...table, mapping, rules, agencies: agencies?.codes ?? null } as const;
    const read = await this.reader.read(found, order, signal);
    if (read.answer.kind === 'read') await this.keep(found, read, cutRules(rules, mapping, read.answer));
    return read.answer;
  }

  private keep(found: ComplaintImportEntity, { answer, rejected }: WholeRead, rules: CountingRules): Promise<void> {
    return this.database.transaction(async (tx) => {
      if (answer.kind !== 'read') return;
      const summary = summaryView(answer.summary, cutOffOf(rules));
      await this.tables.rejections.replace(tx, found.id, rejected);
      await this.advance(tx, found, { state: 'checked', summary, rules });
    });
  }

  private async advance(tx: Transaction, found: ComplaintImportEntity, change: ImportChange): Promise<void> {
    if (!(await this.tables.imports.change(tx, found, change))) throw new ImportLeft();
  }
}

/** An agency's own file is its own, whatever a column says; in one of many, names on record are known beside those mapped. */
export function mappingOf(
  { mapping }: Pick<ComplaintImportEntity, 'mapping'>,
  known: KnownAgencies | null,
): ComplaintMapping {
  if (mapping === null) throw new Error('An import without a mapping is not read');
  if (known !== null) return { ...mapping, agencies: { ...known.names, ...mapping.agencies } };
  const { agency: _, ...columns } = mapping.columns;
  return { ...mapping, columns };
}

/** Where nobody has said what the export can know of, it is the last day found in it. (docs/rules/complaint-files.md 17) */
function cutRules(rules: CountingRules, mapping: ComplaintMapping, { summary }: ReadingAnswer & { kind: 'read' }) {
  const latest = summary.days?.latest;
  if (mapping.observedUntil !== null || latest === undefined) return rules;
  return { ...rules, observedUntil: Math.min(rules.observedUntil, latest) };
}
