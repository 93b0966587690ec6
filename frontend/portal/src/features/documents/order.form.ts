import { hidden, schema, validate, type SchemaPath } from '@angular/forms/signals';
import {
  COMPETITION_DOCUMENT_KINDS,
  STAGE_CODES,
  type CompetitionDocumentKind,
  type OrderDocument,
  type StageCode,
} from '@anggakara/contracts';

export interface OrderAnswers {
  kind: CompetitionDocumentKind;
  /** Empty for the official results of every stage. */
  stage: StageCode | '';
  /** Number of the run as the field holds it; empty for the official one in force. */
  run: string;
  entry: string;
  agency: string;
}

export const NEW_ORDER: OrderAnswers = { kind: 'evaluation-report', stage: '', run: '', entry: '', agency: '' };

type Asked = 'stage' | 'run' | 'entry' | 'agency';

/** What each document is about. */
export const ASKED_FOR = {
  'evaluation-report': ['stage', 'run', 'entry'],
  'agency-metrics-report': ['agency'],
  'shortlist-report': ['stage', 'run'],
  'ranking-workbook': ['stage', 'run'],
} as const satisfies Record<CompetitionDocumentKind, readonly Asked[]>;

/** Documents about one run, which has a stage. */
const NEEDS_STAGE: readonly CompetitionDocumentKind[] = ['shortlist-report', 'ranking-workbook'];

export function isAskedFor(kind: CompetitionDocumentKind, part: Asked): boolean {
  return (ASKED_FOR[kind] as readonly Asked[]).includes(part);
}

export const ORDER_SCHEMA = schema<OrderAnswers>((path) => {
  const ask = (part: SchemaPath<string>, name: Asked, message: string): void => {
    hidden(part, ({ valueOf }) => !isAskedFor(valueOf(path.kind), name));
    validate(part, ({ value }) => (value() === '' ? { kind: 'required', message } : undefined));
  };
  hidden(path.run, ({ valueOf }) => !isAskedFor(valueOf(path.kind), 'run') || valueOf(path.stage) === '');
  hidden(path.stage, ({ valueOf }) => !isAskedFor(valueOf(path.kind), 'stage'));
  validate(path.stage, ({ value, valueOf }) =>
    value() === '' && NEEDS_STAGE.includes(valueOf(path.kind))
      ? { kind: 'required', message: $localize`Pilih tahap.` }
      : undefined,
  );
  ask(path.entry, 'entry', $localize`Pilih peserta.`);
  ask(path.agency, 'agency', $localize`Pilih instansi.`);
});

/** The order with what its kind is about and nothing else. */
export function orderOf({ kind, stage, run, entry, agency }: OrderAnswers): OrderDocument {
  switch (kind) {
    case 'evaluation-report':
      return { kind, entry, ...runOf(stage, run) };
    case 'agency-metrics-report':
      return { kind, agency };
    case 'shortlist-report':
    case 'ranking-workbook':
      return { kind, ...runOf(stage, run) };
  }
}

function runOf(stage: StageCode | '', run: string): Pick<OrderDocument, 'stage' | 'run'> {
  if (stage === '') return {};
  return run === '' ? { stage } : { stage, run: Number(run) };
}

export interface OrderAddress {
  readonly jenis?: string | undefined;
  readonly tahap?: string | undefined;
  readonly hitungan?: string | undefined;
  readonly peserta?: string | undefined;
  readonly instansi?: string | undefined;
}

/** What an address asks to have ordered, as pages link to it. */
export function addressedOrder({ jenis, tahap, hitungan, peserta, instansi }: OrderAddress): OrderAnswers {
  return {
    kind: COMPETITION_DOCUMENT_KINDS.find((kind) => kind === jenis) ?? NEW_ORDER.kind,
    stage: STAGE_CODES.find((stage) => stage === tahap) ?? '',
    run: /^\d+$/.test(hitungan ?? '') ? (hitungan ?? '') : '',
    entry: peserta ?? '',
    agency: instansi ?? '',
  };
}
