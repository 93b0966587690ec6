import { Injectable } from '@nestjs/common';
import type { GroupCode } from '@anggakara/contracts';
import { In } from 'typeorm';
import type { StagePlace } from '../competition';
import type { Transaction } from '../platform';
import { PanelMemberEntity } from './panel-member.entity';
import { PanelEntity } from './panel.entity';

export interface PanelKey extends StagePlace {
  readonly group: GroupCode;
}

@Injectable()
export class PanelRepository {
  ofStage(tx: Transaction, { edition, stage }: StagePlace): Promise<PanelEntity[]> {
    return tx.getRepository(PanelEntity).findBy({ editionCode: edition, stageCode: stage });
  }

  /** Everybody seated at a stage, by group and person. */
  members(tx: Transaction, { edition, stage }: StagePlace): Promise<PanelMemberEntity[]> {
    return tx
      .getRepository(PanelMemberEntity)
      .find({ where: { editionCode: edition, stageCode: stage }, order: { groupCode: 'ASC', personId: 'ASC' } });
  }

  async groupsOf(tx: Transaction, { edition, stage }: StagePlace, personId: string): Promise<readonly GroupCode[]> {
    const seats = await tx
      .getRepository(PanelMemberEntity)
      .findBy({ editionCode: edition, stageCode: stage, personId });
    return seats.map(({ groupCode }) => groupCode);
  }

  /** A panel that never was seated begins at version 0. */
  async begin(tx: Transaction, { edition, stage, group }: PanelKey): Promise<void> {
    await tx.query(
      'INSERT INTO panel (edition_code, stage_code, group_code, version) VALUES ($1, $2, $3, 0) ON CONFLICT DO NOTHING',
      [edition, stage, group],
    );
  }

  /** Whether the panel still had the version that the caller saw; whoever seats it at this moment is waited for. */
  async advance(tx: Transaction, { edition, stage, group }: PanelKey, version: number): Promise<boolean> {
    const { affected } = await tx
      .getRepository(PanelEntity)
      .update({ editionCode: edition, stageCode: stage, groupCode: group, version }, { version: version + 1 });
    return affected === 1;
  }

  async seat(tx: Transaction, { edition, stage, group }: PanelKey, persons: readonly string[]): Promise<void> {
    await tx.query(
      `INSERT INTO panel_member (edition_code, stage_code, group_code, person_id) SELECT $1, $2, $3, unnest($4::uuid[])`,
      [edition, stage, group, persons],
    );
  }

  /** Waits for a mark that one of them is making at this moment. */
  async unseat(tx: Transaction, { edition, stage, group }: PanelKey, persons: readonly string[]): Promise<void> {
    await tx.getRepository(PanelMemberEntity).delete({
      editionCode: edition,
      stageCode: stage,
      groupCode: group,
      personId: In([...persons]),
    });
  }
}
