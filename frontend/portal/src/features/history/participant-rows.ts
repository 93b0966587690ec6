import type { ParticipationView } from '@anggakara/contracts';
import { citedSourceText } from '../../ui/cited-source';
import type { Provenance } from '../../ui/provenance-mark';

/** Somebody who took part, with every statement about how far. */
export interface ParticipantRow {
  readonly key: string;
  readonly participant: string;
  readonly agencyCode: string;
  /** The agency's name of today, or the unit's agency; null where it is the participant's own. */
  readonly agencyName: string | null;
  readonly isServiceUnit: boolean;
  readonly statements: readonly ParticipationView[];
}

/** One row for each participant, in the order of the statements, which is no rank. */
export function participantRows(statements: readonly ParticipationView[]): readonly ParticipantRow[] {
  const rows = new Map<string, ParticipantRow>();
  for (const statement of statements) {
    const { participant, agencyCode, agencyName, isServiceUnit } = statement;
    const key = `${agencyCode}/${participant}`;
    const earlier = rows.get(key)?.statements ?? [];
    rows.set(key, {
      ...{ key, participant, agencyCode, isServiceUnit, statements: [...earlier, statement] },
      agencyName: agencyName === participant ? null : agencyName,
    });
  }
  return [...rows.values()];
}

/** How many different participants are named with that milestone. */
export function named(rows: readonly ParticipantRow[], milestone: ParticipationView['milestone']): number {
  return rows.filter(({ statements }) => statements.some((statement) => statement.milestone === milestone)).length;
}

export function participationProvenance({ provenance, source, remark }: ParticipationView): Provenance {
  const cited = citedSourceText(source);
  if (provenance === 'documented') return { kind: 'documented', source: cited };
  return { kind: 'assumption', reason: [remark ?? '', cited].filter((part) => part !== '').join(' ') };
}
