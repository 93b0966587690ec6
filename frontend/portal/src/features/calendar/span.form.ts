import { required, schema, validate } from '@angular/forms/signals';

export interface SpanDraft {
  readonly from: string;
  readonly to: string;
}

export const SPAN_SCHEMA = schema<SpanDraft>((path) => {
  required(path.from, { message: $localize`Isi hari pertama.` });
  required(path.to, { message: $localize`Isi hari terakhir.` });
  validate(path.to, ({ value, valueOf }) =>
    value() !== '' && value() < valueOf(path.from)
      ? { kind: 'reversed', message: $localize`Hari terakhir mendahului hari pertama.` }
      : undefined,
  );
});
