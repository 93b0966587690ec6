import { Injectable } from '@nestjs/common';
import type { ComplaintPartView } from '@anggakara/contracts';
import type { Transaction } from '../platform';

export interface NewPart {
  readonly importId: string;
  readonly offset: number;
  readonly sha256: string;
  readonly bytes: Buffer;
}

/** The quarantine: bytes of which nobody knows yet what they are. */
@Injectable()
export class ComplaintPartRepository {
  /** Digest of the part that stands there, this one or another. */
  async put(tx: Transaction, { importId, offset, sha256, bytes }: NewPart): Promise<string> {
    await tx.query(
      `INSERT INTO complaint_import_part (import_id, begins_at, sha256, bytes) VALUES ($1, $2, $3, $4)
       ON CONFLICT ON CONSTRAINT complaint_import_part_one_per_place DO NOTHING`,
      [importId, offset, sha256, bytes],
    );
    const [row] = await tx.query<{ sha256: string }[]>(
      'SELECT sha256 FROM complaint_import_part WHERE import_id = $1 AND begins_at = $2',
      [importId, offset],
    );
    return row?.sha256 ?? '';
  }

  /** Of several imports, in the order of the file. */
  async listed(
    tx: Transaction,
    importIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ComplaintPartView[]>> {
    const rows = await tx.query<(ComplaintPartView & { importId: string })[]>(
      `SELECT import_id AS "importId", begins_at AS offset, octet_length(bytes) AS size, sha256
       FROM complaint_import_part WHERE import_id = ANY($1::uuid[]) ORDER BY import_id, begins_at`,
      [importIds],
    );
    const parts = new Map<string, ComplaintPartView[]>(importIds.map((id) => [id, []]));
    for (const { importId, ...part } of rows) parts.get(importId)?.push(part);
    return parts;
  }

  async total(tx: Transaction, importId: string): Promise<number> {
    const [row] = await tx.query<{ total: number }[]>(
      `SELECT coalesce(sum(octet_length(bytes)), 0)::integer AS total
       FROM complaint_import_part WHERE import_id = $1`,
      [importId],
    );
    return row?.total ?? 0;
  }

  async clear(tx: Transaction, importId: string): Promise<void> {
    await tx.query('DELETE FROM complaint_import_part WHERE import_id = $1', [importId]);
  }
}
