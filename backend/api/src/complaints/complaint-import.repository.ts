import { Injectable } from '@nestjs/common';
import type { ComplaintImportState } from '@anggakara/contracts';
import { In, IsNull } from 'typeorm';
import type { Transaction } from '../platform';
import { ComplaintImportEntity } from './complaint-import.entity';

export type NewImport = Pick<
  ComplaintImportEntity,
  'id' | 'editionCode' | 'agencyCode' | 'monitoring' | 'fileName' | 'size' | 'begunBy'
>;

/** What a step changes of an import; the rest stays. */
export type ImportChange = Partial<
  Omit<
    ComplaintImportEntity,
    'id' | 'number' | 'editionCode' | 'agencyCode' | 'monitoring' | 'begunBy' | 'begunAt' | 'changedAt'
  >
>;

/** Whose imports: undefined: everybody's; null: those of the organisers for all agencies. */
export type ImportOwner = string | null | undefined;

export interface WantedImports {
  readonly edition: string;
  /** Agencies whose imports they have to be, each that is given. */
  readonly owners: readonly (string | undefined)[];
  readonly state: ComplaintImportState | undefined;
}

export const ENDS: readonly ComplaintImportState[] = ['stored', 'refused', 'cancelled', 'failed'];
const OPEN: readonly ComplaintImportState[] = [
  'uploading',
  'recognising',
  'choosing',
  'recognised',
  'checking',
  'checked',
  'storing',
];

const NOW = (): string => 'clock_timestamp()';

@Injectable()
export class ComplaintImportRepository {
  async insert(tx: Transaction, fresh: NewImport): Promise<void> {
    const [next] = await tx.query<{ number: number }[]>(`SELECT nextval('complaint_import_number')::integer AS number`);
    await tx.getRepository(ComplaintImportEntity).insert({ ...fresh, number: next?.number ?? 0 });
  }

  /** Ownership stands in the condition. */
  find(tx: Transaction, editionCode: string, id: string, owner?: string): Promise<ComplaintImportEntity | null> {
    return tx.getRepository(ComplaintImportEntity).findOneBy({ editionCode, id, ...owned(owner) });
  }

  /** Held until the transaction ends. */
  lock(tx: Transaction, id: string): Promise<ComplaintImportEntity | null> {
    return tx.getRepository(ComplaintImportEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Newest first, from after a place in that order. */
  newest(
    tx: Transaction,
    wanted: WantedImports,
    { after, limit }: { readonly after: string | undefined; readonly limit: number },
  ): Promise<ComplaintImportEntity[]> {
    const query = wantedImports(tx, wanted);
    if (after !== undefined) {
      query.andWhere(
        `(import.begunAt, import.id) < (SELECT begun_at, id FROM complaint_import WHERE id = :after AND edition_code = :edition)`,
        { after },
      );
    }
    return query.orderBy('import.begunAt', 'DESC').addOrderBy('import.id', 'DESC').limit(limit).getMany();
  }

  count(tx: Transaction, wanted: WantedImports): Promise<number> {
    return wantedImports(tx, wanted).getCount();
  }

  countOpen(tx: Transaction, editionCode: string, owner: string | null): Promise<number> {
    return tx.getRepository(ComplaintImportEntity).countBy({ editionCode, ...owned(owner), state: In([...OPEN]) });
  }

  /** Whether the import still had the version that the caller saw, and is now as it says, one version on. */
  async change(tx: Transaction, { id, version }: Pick<ComplaintImportEntity, 'id' | 'version'>, change: ImportChange) {
    const { affected } = await tx
      .getRepository(ComplaintImportEntity)
      .update({ id, version }, { ...settled(change), version: version + 1, changedAt: NOW });
    return affected === 1;
  }

  /** One more attempt at the step that a job was ordered for; null where the import is no longer there. */
  async begin(tx: Transaction, id: string, version: number): Promise<ComplaintImportEntity | null> {
    const imports = tx.getRepository(ComplaintImportEntity);
    const { affected } = await imports.update(
      { id, version, state: In(['recognising', 'checking', 'storing']) },
      { attempts: () => 'attempts + 1', bytesDone: 0, rowsDone: 0, changedAt: NOW },
    );
    return affected === 1 ? imports.findOneBy({ id }) : null;
  }

  /** Whether the step is still wanted. */
  async progress(tx: Transaction, id: string, version: number, done: Pick<ImportChange, 'bytesDone' | 'rowsDone'>) {
    const { affected } = await tx
      .getRepository(ComplaintImportEntity)
      .update({ id, version, finishedAt: IsNull() }, { ...done, changedAt: NOW });
    return affected === 1;
  }

  /** Imports that wait for somebody, or for a job that is lost, and of which nothing has been heard for so long. */
  abandoned(tx: Transaction, hours: number): Promise<ComplaintImportEntity[]> {
    return tx
      .getRepository(ComplaintImportEntity)
      .createQueryBuilder('import')
      .where('import.state IN (:...open)', { open: OPEN })
      .andWhere(`import.changedAt < clock_timestamp() - make_interval(hours => :hours)`, { hours })
      .getMany();
  }
}

function wantedImports(tx: Transaction, { edition, owners, state }: WantedImports) {
  const query = tx
    .getRepository(ComplaintImportEntity)
    .createQueryBuilder('import')
    .where('import.editionCode = :edition', { edition });
  for (const [place, owner] of owners.entries())
    if (owner !== undefined) query.andWhere(`import.agencyCode = :owner${place}`, { [`owner${place}`]: owner });
  if (state !== undefined) query.andWhere('import.state = :state', { state });
  return query;
}

function owned(owner: ImportOwner): { readonly agencyCode?: string | ReturnType<typeof IsNull> } {
  if (owner === undefined) return {};
  return { agencyCode: owner ?? IsNull() };
}

function settled(change: ImportChange): object {
  const ends = change.state !== undefined && ENDS.includes(change.state);
  return ends ? { ...change, finishedAt: NOW } : change;
}
