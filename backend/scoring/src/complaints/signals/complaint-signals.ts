import { type Language, numberText } from '../../number-text';
import { filled } from '../../sentence';
import { dateText } from '../date-text';
import { bulkClosing, closedOnDaysOff, closedOnLimit, closedOnTenthDay, closingSpike } from './closing-signals';
import { archivedRows, reopenedRows, repeatedTexts, ticketGaps } from './row-signals';
import type { ComplaintSignal } from './signal';
import type { SignalContext, SignalRows } from './signal-rows';
import { SIGNAL_SENTENCES } from './signal-sentences';

/** Everything in the rows of one agency and window that is worth a question, never a penalty. (docs/rules/complaints.md 16-25) */
export function complaintSignals(rows: SignalRows, context: SignalContext): readonly ComplaintSignal[] {
  return [
    ...closingSpike(rows, context),
    ...bulkClosing(rows, context),
    ...closedOnDaysOff(rows, context),
    ...closedOnLimit(rows, context),
    ...closedOnTenthDay(rows, context),
    ...repeatedTexts(rows),
    ...ticketGaps(rows),
    ...reopenedRows(rows),
    ...archivedRows(rows),
  ];
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The question as it is put. */
export function signalText({ code, count, of, facts }: ComplaintSignal, language: Language): string {
  const shown = Object.entries({ count, of, ...facts }).map(([name, fact]) => {
    const text = String(fact);
    return [name, DATE.test(text) ? dateText(text, language) : numberText(text, language)];
  });
  return filled(SIGNAL_SENTENCES[code], language, Object.fromEntries(shown) as Record<string, string>);
}
