import { Injectable } from '@nestjs/common';
import { Idempotency, type RepeatableRequest, SecretBox, type Transaction } from '../platform';

/** An answer that tells a secret; null where there is none to tell. */
export interface Told<T> {
  readonly answer: T;
  readonly secret: string | null;
}

interface Sealed<T> {
  readonly answer: T;
  readonly box: string | null;
}

/** Answers a request that may be sent twice, and keeps the secret that it tells unreadable until then. */
@Injectable()
export class OnceSecret {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly box: SecretBox,
  ) {}

  async once<T>(tx: Transaction, request: RepeatableRequest, work: () => Promise<Told<T>>): Promise<Told<T>> {
    const owner = `${request.personId} ${request.route} ${request.key ?? ''}`;
    const { answer, box } = await this.idempotency.once<Sealed<T>>(tx, request, async () => {
      const told = await work();
      return { answer: told.answer, box: told.secret === null ? null : this.sealed(told.secret, owner) };
    });
    return { answer, secret: box === null ? null : this.box.open(Buffer.from(box, 'base64'), owner) };
  }

  private sealed(secret: string, owner: string): string {
    return this.box.seal(secret, owner).toString('base64');
  }
}
