import { hidden, schema, validate, type SchemaPath } from '@angular/forms/signals';
import type { DocumentKind, OrderDocument, StageCode } from '@anggakara/contracts';

export interface OrderAnswers {
  kind: DocumentKind;
  stage: StageCode;
  /** Number of the run as the field holds it. */
  run: string;
  entry: string;
  agency: string;
}

export const NEW_ORDER: OrderAnswers = { kind: 'evaluation-report', stage: 'document', run: '', entry: '', agency: '' };

type Asked = 'stage' | 'run' | 'entry' | 'agency';

/** What each document is about. */
export const ASKED_FOR = {
  'evaluation-report': ['stage', 'run', 'entry'],
  'agency-metrics-report': ['agency'],
  'ranking-workbook': ['stage', 'run'],
} as const satisfies Record<DocumentKind, readonly Asked[]>;

export function isAskedFor(kind: DocumentKind, part: Asked): boolean {
  return (ASKED_FOR[kind] as readonly Asked[]).includes(part);
}

export const ORDER_SCHEMA = schema<OrderAnswers>((path) => {
  const ask = (part: SchemaPath<string>, name: Asked, message: string): void => {
    hidden(part, ({ valueOf }) => !isAskedFor(valueOf(path.kind), name));
    validate(part, ({ value }) => (value() === '' ? { kind: 'required', message } : undefined));
  };
  ask(path.run, 'run', $localize`Pilih hasil hitung.`);
  ask(path.entry, 'entry', $localize`Pilih peserta.`);
  ask(path.agency, 'agency', $localize`Pilih instansi.`);
});

/** The order with what its kind is about and nothing else. */
export function orderOf({ kind, stage, run, entry, agency }: OrderAnswers): OrderDocument {
  switch (kind) {
    case 'evaluation-report':
      return { kind, entry, stage, run: Number(run) };
    case 'agency-metrics-report':
      return { kind, agency };
    case 'ranking-workbook':
      return { kind, stage, run: Number(run) };
  }
}
