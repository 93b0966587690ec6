import type { PersonalKind, RowProblemCode } from '@anggakara/contracts';
import type { ExportCells, ExportColumn } from './export-columns';
import { writtenDay } from './export-style';
import { isOpen, type SyntheticComplaint, type SyntheticSpan } from './synthetic-complaint';

/** One way in which a row can be wrong, so that exactly this problem is told of it. */
export interface RowFault {
  readonly code: RowProblemCode;
  /** Where it is told; null: of the row as a whole. */
  readonly column: ExportColumn | null;
  readonly kind?: PersonalKind | null;
  /** Whether a complaint can have it; every one can where nothing is said. */
  readonly fits?: (one: SyntheticComplaint) => boolean;
  /** The cells that are written in the place of the true ones. */
  readonly cells?: (one: SyntheticComplaint, span: SyntheticSpan) => Partial<ExportCells>;
  /** What is wrong with the row beyond its cells; `twice`: it stands a second time, in a later line. */
  readonly row?: 'cut-off' | 'prolonged' | 'wrongly-quoted' | 'wrong-bytes' | 'twice';
}

const YEAR = 366;

const isResolved = ({ status }: SyntheticComplaint): boolean => status === 'resolved';
const day = (value: number): string => writtenDay(value, 'iso');
/** A cell that says what it should not. */
const saying = (code: RowProblemCode, column: ExportColumn, text: string): RowFault => ({
  code,
  column,
  cells: () => ({ [column]: text }),
});
const personal = (kind: PersonalKind, column: ExportColumn, text: string): RowFault => ({
  ...saying('personal-data', column, text),
  kind,
});

/** Every fault that is planted; persons, numbers and addresses are nobody's. (docs/synthetic-exports.md) */
export const ROW_FAULTS = {
  'number-of-a-person': personal('nik', 'category', 'a.n. 3201016708900001'),
  'telephone-number': personal('phone', 'mark', '0812-0000-0000'),
  'mail-address': personal('email', 'channel', 'surel: pelapor@contoh.example'),
  'ticket-again': { code: 'ticket-repeated', column: 'ticket', row: 'twice' },
  'no-ticket': saying('ticket-missing', 'ticket', ''),
  'endless-ticket': saying('ticket-too-long', 'ticket', 'DC'.repeat(30)),
  'strange-ticket': saying('ticket-unreadable', 'ticket', 'DC–1'),
  'no-receipt': saying('received-missing', 'received', ''),
  'day-in-words': saying('date-unreadable', 'received', 'kemarin'),
  'thirty-first-of-february': saying('date-unreadable', 'dispositioned', '31/02/2025'),
  'leap-day-of-a-common-year': saying('date-unreadable', 'dispositioned', '29 Februari 2025'),
  'forwarded-before-receipt': {
    code: 'before-received',
    column: 'dispositioned',
    cells: ({ received }) => ({ dispositioned: day(received - 3) }),
  },
  'closed-before-reply': {
    code: 'closed-before-follow-up',
    column: 'closed',
    fits: (one) => isResolved(one) && (one.firstFollowUp ?? 0) > one.received,
    cells: ({ received }) => ({ closed: day(received) }),
  },
  'closed-after-cut-off': {
    code: 'after-cut-off',
    column: 'closed',
    fits: isResolved,
    cells: (_, { cutOff }) => ({ closed: day(cutOff + 3) }),
  },
  'received-long-before': {
    code: 'outside-windows',
    column: 'received',
    cells: (_, { from }) => ({ received: day(from - YEAR) }),
  },
  'resolved-without-day': {
    code: 'resolved-without-closing',
    column: 'closed',
    fits: isResolved,
    cells: () => ({ closed: '' }),
  },
  'closed-and-open': {
    code: 'closing-without-resolved',
    column: 'closed',
    fits: isOpen,
    cells: (_, { cutOff }) => ({ closed: day(cutOff) }),
  },
  'unknown-status': saying('status-unknown', 'status', 'Entahlah'),
  'no-status': saying('status-missing', 'status', ''),
  'unknown-classification': saying('classification-unknown', 'classification', 'Serba-serbi'),
  'unknown-visibility': saying('visibility-unknown', 'visibility', 'Setengah rahasia'),
  'unknown-flag': saying('flag-unknown', 'reopened', 'Mungkin'),
  'rating-of-seven': saying('satisfaction-unreadable', 'satisfaction', '7'),
  'no-agency': saying('agency-missing', 'agency', ''),
  'broken-bytes': { ...saying('status-unknown', 'status', 'Sel\u0081sai'), row: 'wrong-bytes' },
  'cells-missing': { code: 'too-few-cells', column: null, row: 'cut-off' },
  'cells-too-many': { code: 'too-many-cells', column: null, row: 'prolonged' },
  'quotes-left-open': { code: 'quotes-wrong', column: null, row: 'wrongly-quoted' },
} as const satisfies Readonly<Record<string, RowFault>>;

export type RowFaultName = keyof typeof ROW_FAULTS;
export const ROW_FAULT_NAMES = Object.keys(ROW_FAULTS) as readonly RowFaultName[];
