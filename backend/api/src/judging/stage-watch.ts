import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { StageCode } from '@anggakara/contracts';
import { canonicalText } from '@anggakara/scoring';
import { StageConditions, type StagePlace } from '../competition';
import { Ledger } from '../ledger';
import { Refusal, type Transaction } from '../platform';
import { PanelViews } from './panel-views';
import { SheetRepository } from './sheet.repository';

/** What the judging has to say when a stage moves: no opening without panels, no lock without a seal on the sheets. (docs/rules/judging.md 1, 11) */
@Injectable()
export class StageWatch implements OnModuleInit {
  constructor(
    private readonly conditions: StageConditions,
    private readonly panels: PanelViews,
    private readonly sheets: SheetRepository,
    private readonly ledger: Ledger,
  ) {}

  onModuleInit(): void {
    this.conditions.add((tx, edition, stage, move) =>
      move === 'open' ? this.refuseUnseated(tx, { edition, stage }) : this.seal(tx, edition, stage),
    );
  }

  private async refuseUnseated(tx: Transaction, place: StagePlace): Promise<void> {
    const panels = await this.panels.all(tx, place);
    const short = panels.find(({ members, quorum }) => members.length < quorum);
    if (short === undefined) return;
    const { group, members, quorum } = short;
    throw new Refusal('panel-below-quorum', { group, members: members.length, quorum });
  }

  /** Binds the end of every chain of marks into the edition's chain of acts. */
  private async seal(tx: Transaction, edition: string, stage: StageCode): Promise<void> {
    const sheets = await this.sheets.standings(tx, { edition, stage });
    const heads = sheets.map(({ entry, personId, sequence, headHash }) => ({ entry, personId, sequence, headHash }));
    await this.ledger.record(tx, {
      ...{ chain: edition, actor: undefined, act: 'judging.sheets-sealed', subject: `stage:${stage}` },
      facts: {
        sheets: sheets.length,
        locked: sheets.filter(({ lockedAt }) => lockedAt !== null).length,
        events: sheets.reduce((events, { sequence }) => events + sequence, 0),
        headsHash: createHash('sha256').update(canonicalText(heads)).digest('hex'),
      },
    });
  }
}
