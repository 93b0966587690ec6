import { Injectable } from '@nestjs/common';
import type { ComplaintMapping } from '@anggakara/contracts';
import type { Transaction } from '../platform';

/** No code of an agency: the files that name one in each row. */
const EVERY_AGENCY = '*';

/** What the columns and words of an agency's exports meant the last time. */
@Injectable()
export class ComplaintMappingRepository {
  async keep(tx: Transaction, agency: string | null, mapping: ComplaintMapping): Promise<void> {
    await tx.query(
      `INSERT INTO complaint_mapping (owner, mapping) VALUES ($1, $2)
       ON CONFLICT ON CONSTRAINT complaint_mapping_one_per_owner
       DO UPDATE SET mapping = excluded.mapping, kept_at = clock_timestamp()`,
      [agency ?? EVERY_AGENCY, JSON.stringify(mapping)],
    );
  }

  async find(tx: Transaction, agency: string | null): Promise<ComplaintMapping | null> {
    const [row] = await tx.query<{ mapping: ComplaintMapping }[]>(
      'SELECT mapping FROM complaint_mapping WHERE owner = $1',
      [agency ?? EVERY_AGENCY],
    );
    return row?.mapping ?? null;
  }
}
