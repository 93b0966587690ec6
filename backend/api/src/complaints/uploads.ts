import { randomUUID, webcrypto } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type BeginComplaintImport, type ComplaintImportView, PART_MAX_BYTES } from '@anggakara/contracts';
import { type Actor, Database, Idempotency, Refusal, type Transaction } from '../platform';
import type { ComplaintImportEntity } from './complaint-import.entity';
import type { ImportPlace } from './import-orders';
import { ImportSteps } from './import-steps';

export interface SentPart {
  readonly offset: number;
  readonly bytes: Buffer;
  /** RFC 9530: `sha-256=:...:`. */
  readonly digest: string | undefined;
}

const { subtle } = webcrypto;
const DIGEST = /^sha-256=:([A-Za-z0-9+/]{43}=):$/;

/** A file arrives in parts, in any order, each as often as its sender likes; what has arrived stays until the import ends. */
@Injectable()
export class Uploads {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly steps: ImportSteps,
  ) {}

  /** Answers the import's id. Refuses what `ImportAdmission.begin` does. */
  begin(actor: Actor, edition: string, body: BeginComplaintImport, key: string | undefined): Promise<string> {
    const request = { key, personId: actor.personId, route: `POST ${edition}/complaint-imports`, body };
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, request, async () => {
        const agencyCode = await this.steps.admission.begin(tx, actor, edition, body);
        const { fileName, size, monitoring = null } = body;
        const whose = { editionCode: edition, agencyCode, monitoring, begunBy: actor.personId };
        const fresh = { id: randomUUID(), ...whose, fileName, size };
        await this.steps.tables.imports.insert(tx, fresh);
        await this.steps.acts.record(tx, fresh, { verb: 'begun', actor, facts: { size, monitoring } });
        return fresh.id;
      }),
    );
  }

  /**
   * Refuses `not-found`, `import-not-in-state`, `part-out-of-place`, `part-damaged`, and `part-differs` where other bytes
   * stand there. With the last part the file is looked at.
   */
  put(actor: Actor, { edition, id }: ImportPlace, part: SentPart): Promise<ComplaintImportView> {
    return this.database.transaction(async (tx) => {
      const held = await this.steps.admission.hold(tx, actor, edition, id);
      await this.keep(tx, held, part);
      const isWhole = held.state === 'uploading' && (await this.steps.tables.parts.total(tx, id)) === held.size;
      if (isWhole) await this.steps.order(tx, held, { state: 'recognising' });
      return this.steps.views.one(tx, await this.steps.admission.find(tx, actor, edition, id));
    });
  }

  private async keep(tx: Transaction, held: ComplaintImportEntity, { offset, bytes, digest }: SentPart): Promise<void> {
    const expected = Math.min(PART_MAX_BYTES, held.size - offset);
    if (offset % PART_MAX_BYTES !== 0 || bytes.length !== expected)
      throw new Refusal('part-out-of-place', { offset, size: bytes.length, expected: Math.max(expected, 0) });
    // Beside the thread that answers requests: four mebibytes are long.
    const hash = Buffer.from(await subtle.digest('SHA-256', bytes));
    if (DIGEST.exec(digest ?? '')?.[1] !== hash.toString('base64')) throw new Refusal('part-damaged', { offset });
    if (held.finishedAt !== null) throw new Refusal('import-not-in-state', { state: held.state });
    const sha256 = hash.toString('hex');
    const standing = await this.steps.tables.parts.put(tx, { importId: held.id, offset, sha256, bytes });
    if (standing !== sha256) throw new Refusal('part-differs', { offset });
  }
}
