import { PART_MAX_BYTES } from '@anggakara/contracts/complaint-files';
import type { ComplaintSource } from '../complaint-files';
import { copiedBytes } from '../platform/copying';

/** An upload whose parts are read by the thread that needs them. */
export interface PartedFile {
  readonly databaseUrl: string;
  /** Of the import; a UUID. */
  readonly id: string;
  /** In bytes. */
  readonly size: number;
}

/** The quarantine does not hold the file any more: the database server was killed, or the import ended. */
export class PartLost extends Error {}

const UUID = /^[0-9a-f-]{36}$/;

/** The bytes of an upload in their order, part by part. Throws `PartLost`. */
export async function* partsOf({ databaseUrl, id, size }: PartedFile): ComplaintSource {
  if (!UUID.test(id)) throw new RangeError('An upload is that of an import');
  const queries = Array.from(
    { length: Math.ceil(size / PART_MAX_BYTES) },
    (_, place) =>
      `SELECT bytes FROM complaint_import_part WHERE import_id = '${id}' AND begins_at = ${place * PART_MAX_BYTES}`,
  );
  for await (const part of copiedBytes(databaseUrl, queries)) {
    if (part === null) throw new PartLost();
    yield part;
  }
}
