import { Injectable } from '@nestjs/common';
import type { GroupCode } from '@anggakara/contracts';
import type { StagePlace } from '../competition';
import type { Transaction } from '../platform';
import { ConflictDeclarationEntity } from './conflict-declaration.entity';
import { RecusalEntity } from './recusal.entity';
import type { SheetKey } from './sheet-place';

export interface NewRecusal {
  readonly entry: string;
  readonly personId: string;
  readonly reason: string;
  readonly recordedBy: string;
}

export interface Standing {
  /** Whether the juror has declared conflicts for a list that held the entry. */
  readonly declared: boolean;
  readonly recused: boolean;
}

/** Who stepped aside, and who has said whether they must. */
@Injectable()
export class RecusalRepository {
  recusals(tx: Transaction, { edition, stage }: StagePlace): Promise<RecusalEntity[]> {
    return tx.getRepository(RecusalEntity).findBy({ editionCode: edition, stageCode: stage });
  }

  declarations(tx: Transaction, { edition, stage }: StagePlace): Promise<ConflictDeclarationEntity[]> {
    return tx.getRepository(ConflictDeclarationEntity).findBy({ editionCode: edition, stageCode: stage });
  }

  declaration(
    tx: Transaction,
    { edition, stage }: StagePlace,
    personId: string,
  ): Promise<ConflictDeclarationEntity | null> {
    return tx.getRepository(ConflictDeclarationEntity).findOneBy({ editionCode: edition, stageCode: stage, personId });
  }

  /** What a seated juror may do with an entry of the group; undefined for whoever has no seat there. */
  async standing(tx: Transaction, key: SheetKey, group: GroupCode): Promise<Standing | undefined> {
    const [standing] = await tx.query<Standing[]>(STANDING, parametersOf(key, group));
    return standing;
  }

  /** The same, and keeps the seat from being taken away until the transaction ends. */
  async heldStanding(tx: Transaction, key: SheetKey, group: GroupCode): Promise<Standing | undefined> {
    const [standing] = await tx.query<Standing[]>(`${STANDING} FOR KEY SHARE OF seat`, parametersOf(key, group));
    return standing;
  }

  /** Adds entries to what a person has declared about. */
  async declare(tx: Transaction, { edition, stage }: StagePlace, personId: string, listed: readonly string[]) {
    await tx.query(
      `INSERT INTO conflict_declaration (edition_code, stage_code, person_id, listed, declared_at)
       VALUES ($1, $2, $3, $4, clock_timestamp())
       ON CONFLICT (edition_code, stage_code, person_id) DO UPDATE SET
         listed = ARRAY(
           SELECT DISTINCT code FROM unnest(conflict_declaration.listed || EXCLUDED.listed) code ORDER BY code
         ),
         declared_at = EXCLUDED.declared_at`,
      [edition, stage, personId, listed],
    );
  }

  /** Records recusals and says which of them are new: one that is on record stays as it is. */
  async recuse(tx: Transaction, { edition, stage }: StagePlace, recusals: readonly NewRecusal[]): Promise<string[]> {
    const rows = await tx.query<{ entry: string }[]>(
      `INSERT INTO recusal (edition_code, stage_code, entry_code, person_id, reason, recorded_by)
       SELECT $1, $2, r.entry, r."personId", r.reason, r."recordedBy"
       FROM jsonb_to_recordset($3::jsonb) AS r(entry text, "personId" uuid, reason text, "recordedBy" uuid)
       ON CONFLICT DO NOTHING RETURNING entry_code AS entry`,
      [edition, stage, JSON.stringify(recusals)],
    );
    return rows.map(({ entry }) => entry);
  }
}

const STANDING = `
  SELECT coalesce($4 = ANY(declaration.listed), false) AS declared, recusal.person_id IS NOT NULL AS recused
  FROM panel_member seat
  LEFT JOIN conflict_declaration declaration USING (edition_code, stage_code, person_id)
  LEFT JOIN recusal ON recusal.edition_code = seat.edition_code AND recusal.stage_code = seat.stage_code
    AND recusal.person_id = seat.person_id AND recusal.entry_code = $4
  WHERE seat.edition_code = $1 AND seat.stage_code = $2 AND seat.group_code = $3 AND seat.person_id = $5
`;

function parametersOf({ edition, stage, entry, personId }: SheetKey, group: GroupCode): readonly string[] {
  return [edition, stage, group, entry, personId];
}
