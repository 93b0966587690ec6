import { Injectable } from '@nestjs/common';
import type { ComplaintImportView } from '@anggakara/contracts';
import { People } from '../access';
import type { Transaction } from '../platform';
import type { ComplaintImportEntity } from './complaint-import.entity';
import { importView } from './complaint-import.mapper';
import { ImportTables } from './import-tables';

/** Imports as their readers see them. */
@Injectable()
export class ImportViews {
  constructor(
    readonly tables: ImportTables,
    private readonly people: People,
  ) {}

  async of(tx: Transaction, imports: readonly ComplaintImportEntity[]): Promise<readonly ComplaintImportView[]> {
    const parts = await this.tables.parts.listed(
      tx,
      imports.map(({ id }) => id),
    );
    const names = await this.people.names(
      tx,
      imports.map(({ begunBy }) => begunBy),
    );
    const views: ComplaintImportView[] = [];
    for (const found of imports) {
      views.push(
        importView(found, {
          parts: parts.get(found.id) ?? [],
          kept: await this.tables.mappings.find(tx, found.agencyCode),
          begunBy: names.get(found.begunBy) ?? '',
        }),
      );
    }
    return views;
  }

  async one(tx: Transaction, found: ComplaintImportEntity): Promise<ComplaintImportView> {
    const [view] = await this.of(tx, [found]);
    if (view === undefined) throw new Error('An import has no view');
    return view;
  }
}
