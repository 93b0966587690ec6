import { improvementPercent, meanChange } from '@anggakara/scoring';
import type { ConsequenceView, Language, QuotedMean } from '@anggakara/contracts';
import { CONSEQUENCE_WORDS } from './consequence-words';
import { FIGURE_TEXTS } from './figure-text';

/** How the first and the last of several quoted means differ. (docs/rules/documented-figures.md 4) */
export function meanConsequences(means: readonly QuotedMean[], language: Language = 'id'): readonly ConsequenceView[] {
  const [base, now] = [means.at(0), means.at(-1)];
  if (base === undefined || now === undefined || base === now || isZero(base.value)) return [];
  const [words, { decimal }] = [CONSEQUENCE_WORDS[language], FIGURE_TEXTS[language]];
  const [before, after] = [decimal(base.value), decimal(now.value)];
  return [
    {
      code: 'days-change',
      label: words.meanChange(base.period, now.period),
      value: words.days(decimal(signed(meanChange(base.value, now.value)))),
      formula: words.days(`${after} \u2212 ${before}`),
    },
    {
      code: 'days-improvement',
      label: words.meanImprovement(base.period, now.period),
      value: improvementText(improvementPercent(base.value, now.value), language),
      formula: `(${before} \u2212 ${after}) / ${before}`,
    },
  ];
}

function isZero(decimal: string): boolean {
  return /^-?0(\.0+)?$/.test(decimal);
}

function signed(decimal: string): string {
  return decimal.startsWith('-') || isZero(decimal) ? decimal : `+${decimal}`;
}

/** Fewer days are better. */
function improvementText(percent: string, language: Language): string {
  const [words, text] = [CONSEQUENCE_WORDS[language], FIGURE_TEXTS[language]];
  if (isZero(percent)) return words.unchanged;
  return percent.startsWith('-') ? words.slower(text.percent(percent.slice(1))) : words.faster(text.percent(percent));
}
