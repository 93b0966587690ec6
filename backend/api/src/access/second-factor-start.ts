import { Injectable } from '@nestjs/common';
import type { SecondFactorSecretView, StartSecondFactor } from '@anggakara/contracts';
import { toString as drawn } from 'qrcode';
import { Ledger, SYSTEM_CHAIN } from '../ledger';
import { type Actor, Database, Refusal } from '../platform';
import { authenticatorUri } from './one-time-code';
import { Reauthentication } from './reauthentication';
import { SecondFactors } from './second-factors';

/** Begins an enrolment: the secret is shown once, and counts from its first code on. */
@Injectable()
export class SecondFactorStart {
  constructor(
    private readonly database: Database,
    private readonly reauthentication: Reauthentication,
    private readonly secondFactors: SecondFactors,
    private readonly ledger: Ledger,
  ) {}

  async start(actor: Actor, { password }: StartSecondFactor): Promise<SecondFactorSecretView> {
    const { id, email } = await this.reauthentication.confirm(actor, password);
    const secret = await this.database.transaction(async (tx) => {
      const begun = await this.secondFactors.begin(tx, id);
      if (begun === undefined) throw new Refusal('second-factor-already-on');
      await this.ledger.record(tx, {
        ...{ chain: SYSTEM_CHAIN, actor },
        act: 'access.second-factor-started',
        subject: `person:${id}`,
      });
      return begun;
    });
    const uri = authenticatorUri(secret, email);
    return { secret, uri, qrCode: await qrCode(uri) };
  }
}

async function qrCode(uri: string): Promise<string> {
  const svg = await drawn(uri, { type: 'svg', errorCorrectionLevel: 'M' });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
