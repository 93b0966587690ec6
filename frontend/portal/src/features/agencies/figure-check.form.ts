import { applyEach, schema, validate } from '@angular/forms/signals';
import { NAME_MAX_LENGTH, type CheckFigures } from '@anggakara/contracts';
import { requiredText } from '../../ui/required-text';
import { typedCount } from '../../ui/typed-number';

export interface PartDraft {
  label: string;
  count: string;
}

export interface CheckDraft {
  stated: string;
  parts: PartDraft[];
}

/** An object of its own each time: the form tells its parts apart by identity. */
export function newPart(): PartDraft {
  return { label: '', count: '' };
}

export function newCheck(): CheckDraft {
  return { stated: '', parts: [newPart(), newPart()] };
}

const notACount = (): { readonly kind: string; readonly message: string } => ({
  kind: 'not-a-count',
  message: $localize`Isi bilangan bulat, bukan persentase.`,
});

export const CHECK_SCHEMA = schema<CheckDraft>((path) => {
  validate(path.stated, ({ value }) => (typedCount(value()).kind === 'number' ? undefined : notACount()));
  applyEach(path.parts, (part) => {
    requiredText(part.label, { message: $localize`Beri nama rincian ini.`, max: NAME_MAX_LENGTH });
    validate(part.count, ({ value }) => (typedCount(value()).kind === 'number' ? undefined : notACount()));
  });
});

export function figuresOf({ stated, parts }: CheckDraft): CheckFigures {
  return {
    stated: countOf(stated),
    parts: parts.map(({ label, count }) => ({ label: label.trim(), count: countOf(count) })),
  };
}

/** The sum of what is typed so far against the total; null while something is no count. */
export function typedDifference({
  stated,
  parts,
}: CheckDraft): { readonly sum: number; readonly difference: number } | null {
  const counts = [stated, ...parts.map(({ count }) => count)].map(typedCount);
  if (counts.some(({ kind }) => kind !== 'number')) return null;
  const figures = figuresOf({ stated, parts });
  const sum = figures.parts.reduce((subtotal, { count }) => subtotal + count, 0);
  return { sum, difference: figures.stated - sum };
}

function countOf(text: string): number {
  const typed = typedCount(text);
  return typed.kind === 'number' ? typed.value : 0;
}
