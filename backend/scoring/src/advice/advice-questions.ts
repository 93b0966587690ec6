import { numberText } from '../number-text';
import { filled, type Facts } from '../sentence';
import type { GroupAdvice, MarkingOrderAdvice } from './advice-document';
import { QUESTION_SENTENCES } from './advice-sentences';
import type { AdviceReader } from './advice-reader';

type Question = readonly [code: keyof typeof QUESTION_SENTENCES, facts: Facts];

/** What is worth asking, and whom; questions and never penalties. (docs/rules/advice.md 8) */
export function questions(group: GroupAdvice, reader: AdviceReader): readonly string[] {
  return questionsOf(group, reader).map(([code, facts]) => filled(QUESTION_SENTENCES[code], reader.language, facts));
}

export function questionCount(group: GroupAdvice): number {
  return questionsOf(group, { language: 'id', nameOf: (code) => code }).length;
}

function questionsOf(group: GroupAdvice, reader: AdviceReader): readonly Question[] {
  const { cautions, agreement, unusual, orders } = group;
  const shown = (decimal: string): string => numberText(Number(decimal).toFixed(2), reader.language);
  const isSuspicious = cautions.includes('suspicious-agreement');
  return [
    ...(isSuspicious ? [['suspicious', { w: shown(String(agreement?.kendallW)) }] as const] : []),
    ...unusual.map(({ juror, entry, total, expected }): Question => {
      const names = { juror: reader.nameOf(juror), entry: reader.nameOf(entry) };
      return ['unusual', { ...names, total: shown(total), expected: shown(expected) }];
    }),
    ...orders.flatMap((one) => orderQuestions(one, reader.nameOf(one.juror), shown)),
  ];
}

function orderQuestions(
  { sheets, slope, isDrifting, carryOver, isCarriedOver }: MarkingOrderAdvice,
  juror: string,
  shown: (decimal: string) => string,
): readonly Question[] {
  const rises = Number(slope) > 0;
  const [size, correlation] = [shown(slope.replace('-', '')), shown(String(carryOver))];
  const isLike = Number(carryOver) > 0;
  return [
    ...(isDrifting ? [[rises ? 'drifting-up' : 'drifting-down', { juror, slope: size, sheets }] as const] : []),
    ...(isCarriedOver ? [[isLike ? 'carried-over' : 'contrasted', { juror, correlation, sheets }] as const] : []),
  ];
}
