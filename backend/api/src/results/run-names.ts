import { Injectable } from '@nestjs/common';
import type { RunView } from '@anggakara/contracts';
import type { ResultDocument } from '@anggakara/scoring';
import { People } from '../access';
import { Entries } from '../participants';
import type { Transaction } from '../platform';

/** The names behind the codes of a result. */
@Injectable()
export class RunNames {
  constructor(
    private readonly entries: Entries,
    private readonly people: People,
  ) {}

  async entriesOf(tx: Transaction, { edition, entries }: ResultDocument): Promise<RunView['names']> {
    const codes = new Set(entries.map(({ code }) => code));
    const named = (await this.entries.all(tx, edition)).filter(({ code }) => codes.has(code));
    return Object.fromEntries(named.map(({ code, name, agencyName }) => [code, { name, agencyName }]));
  }

  async jurorsOf(tx: Transaction, { entries }: ResultDocument): Promise<RunView['jurors']> {
    const ids = new Set(entries.flatMap(({ jurors }) => jurors.map(({ juror }) => juror)));
    return Object.fromEntries(await this.people.names(tx, [...ids]));
  }
}
