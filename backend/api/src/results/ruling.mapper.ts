import type { RulingView, UnusedRulingView } from '@anggakara/contracts';
import { type RulingInput, type UnusedRuling, unusedRulingText } from '@anggakara/scoring';
import type { RulingEntity } from './ruling.entity';

const DIGITS = 4;

/** Sorts as the rulings were recorded. */
export function rulingCode(number: number): string {
  return `R${String(number).padStart(DIGITS, '0')}`;
}

export function rulingView(ruling: RulingEntity): RulingView {
  return {
    ...{ code: rulingCode(ruling.number), run: ruling.runNumber, kind: ruling.kind, group: ruling.groupCode },
    ...{ category: ruling.categoryCode, selected: ruling.selected, reason: ruling.reason },
    ...{ recordedAt: ruling.recordedAt.toISOString(), recordedBy: ruling.recordedByName },
  };
}

export function unusedRulingView(unused: UnusedRuling): UnusedRulingView {
  const { code, reason } = unused;
  return { code, reason, says: { id: unusedRulingText(unused, 'id'), en: unusedRulingText(unused, 'en') } };
}

export function rulingInput({ number, kind, groupCode, categoryCode, selected, reason }: RulingEntity): RulingInput {
  return { code: rulingCode(number), kind, group: groupCode, category: categoryCode, selected, reason };
}
