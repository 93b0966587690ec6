import { required, schema, validate, type SchemaPath } from '@angular/forms/signals';
import { type MakeMonitoring, NAME_MAX_LENGTH } from '@anggakara/contracts';
import { requiredText } from '../../ui/required-text';

/** A monitoring as typed; the window that it is compared with may stay empty. */
export interface MonitoringDraft {
  name: string;
  start: string;
  end: string;
  observedUntil: string;
  comparisonStart: string;
  comparisonEnd: string;
}

export const NO_MONITORING: MonitoringDraft = {
  ...{ name: '', start: '', end: '', observedUntil: '', comparisonStart: '', comparisonEnd: '' },
};

export const MONITORING_SCHEMA = schema<MonitoringDraft>((path) => {
  requiredText(path.name, { message: $localize`Tulis nama pemantauan.`, max: NAME_MAX_LENGTH });
  required(path.start, { message: $localize`Isi hari pertama.` });
  required(path.end, { message: $localize`Isi hari terakhir.` });
  required(path.observedUntil, { message: $localize`Isi batas pengamatan.` });
  notBefore(path.end, path.start, $localize`Hari terakhir mendahului hari pertama.`);
  notBefore(path.observedUntil, path.start, $localize`Batas pengamatan mendahului periode.`);
  notBefore(path.comparisonEnd, path.comparisonStart, $localize`Hari terakhir mendahului hari pertama.`);
  validate(path.comparisonEnd, ({ value, valueOf }) =>
    (value() === '') === (valueOf(path.comparisonStart) === '')
      ? undefined
      : { kind: 'half', message: $localize`Isi kedua hari pembanding, atau kosongkan keduanya.` },
  );
  validate(path.comparisonEnd, ({ value, valueOf }) =>
    value() !== '' && valueOf(path.start) !== '' && value() >= valueOf(path.start)
      ? { kind: 'overlapping', message: $localize`Pembanding harus berakhir sebelum periode mulai.` }
      : undefined,
  );
});

function notBefore(later: SchemaPath<string>, earlier: SchemaPath<string>, message: string): void {
  validate(later, ({ value, valueOf }) =>
    value() !== '' && valueOf(earlier) !== '' && value() < valueOf(earlier) ? { kind: 'reversed', message } : undefined,
  );
}

export function monitoringOf(draft: MonitoringDraft): MakeMonitoring {
  const { name, start, end, observedUntil, comparisonStart, comparisonEnd } = draft;
  return {
    ...{ name: name.trim(), period: { start, end }, observedUntil },
    ...(comparisonStart === '' ? {} : { comparison: { start: comparisonStart, end: comparisonEnd } }),
  };
}
