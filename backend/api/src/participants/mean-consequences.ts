import { improvementPercent, meanChange } from '@anggakara/scoring';
import type { ConsequenceView, QuotedMean } from '@anggakara/contracts';
import { decimalText } from './indonesian-text';

/** How the first and the last of several quoted means differ. (docs/rules/documented-figures.md 4) */
export function meanConsequences(means: readonly QuotedMean[]): readonly ConsequenceView[] {
  const [base, now] = [means.at(0), means.at(-1)];
  if (base === undefined || now === undefined || base === now || isZero(base.value)) return [];
  const label = `rata-rata tindak lanjut ${base.period} ke ${now.period}`;
  return [
    {
      code: 'days-change',
      label: `Perubahan ${label}`,
      value: `${signed(meanChange(base.value, now.value))} hari`,
      formula: `${now.printed} - ${base.printed} hari`,
    },
    {
      code: 'days-improvement',
      label: `Perbaikan ${label}`,
      value: improvementText(improvementPercent(base.value, now.value)),
      formula: `(${base.printed} - ${now.printed}) / ${base.printed}`,
    },
  ];
}

function isZero(decimal: string): boolean {
  return /^-?0(\.0+)?$/.test(decimal);
}

function signed(decimal: string): string {
  return decimalText(decimal.startsWith('-') || isZero(decimal) ? decimal : `+${decimal}`);
}

/** Fewer days are better. */
function improvementText(percent: string): string {
  if (isZero(percent)) return 'tidak berubah';
  return percent.startsWith('-')
    ? `${decimalText(percent.slice(1))} % lebih lama`
    : `${decimalText(percent)} % lebih baik`;
}
