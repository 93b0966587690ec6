/** @jest-environment node */
import { aGroupAdvice } from '../../testing/advice';
import { coefficientRows } from './coefficient-rows';

const TABLES = {
  intraclass: [
    { form: '1,1', value: '0.165741768405', low: '-0.132932324875', high: '0.722560062328' },
    { form: '3,k', value: '1.000000000000', low: null, high: null },
  ],
  alphas: [
    { metric: 'nominal', value: '0.743421052632' },
    { metric: 'ratio', value: null },
  ],
  kendallWCorrected: '0.887037037037',
  kendallWUncorrected: '0.855357142857',
  meanSquares: null,
} as const;

const AGREEMENT = {
  ...{ entries: 6, alphaEntries: 6, alpha: null, kendallW: null, oneJuror: null, panelMean: null, order: null },
  tables: TABLES,
};

test('every form has its name, its value, and an interval where there is one', () => {
  const rows = coefficientRows(aGroupAdvice({ agreement: AGREEMENT }));
  expect(rows.map(({ label, value, interval }) => [label, value, interval])).toEqual([
    ['ICC(1,1)', '0,165742', '\u22120,132932 sampai 0,722560'],
    ['ICC(3,k)', '1,000000', '-'],
    ['Alfa Krippendorff, nominal', '0,743421', '-'],
    ['Alfa Krippendorff, rasio', '-', '-'],
    ['W Kendall, dengan koreksi nilai sama', '0,887037', '-'],
    ['W Kendall, tanpa koreksi', '0,855357', '-'],
  ]);
});

test('a group without agreement has no form of it', () => {
  expect(coefficientRows(aGroupAdvice())).toEqual([]);
});
