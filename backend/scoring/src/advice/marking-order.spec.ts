import { createHash } from 'node:crypto';
import { aSheet, anEntry, anInput, resultOf } from '../../test/builders';
import type { InputDocument } from '../input-document';
import { resultText } from '../official-result';
import { adviceOn } from './advice';
import type { AdviceDocument } from './advice-document';
import type { MarkingOrder } from './marking-order';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const CODES = Array.from({ length: 24 }, (_, place) => `E${String(place).padStart(2, '0')}`);
/** Another order than that of the codes, and than that of their quality. */
const ORDER = CODES.map((_, place) => CODES[(place * 7) % 24] ?? '');

/** The first juror gives half a point more with every sheet; the others do not. */
function drifting(): InputDocument {
  return anInput({
    entries: CODES.map((code) => anEntry(code)),
    sheets: CODES.flatMap((code, place) => {
      const base = 40 + place + (place % 3);
      const more = Math.floor(ORDER.indexOf(code) / 2);
      return [
        aSheet(code, { A: base + more, B: base + more }, { juror: 'j1' }),
        aSheet(code, { A: base + (place % 2), B: base }, { juror: 'j2' }),
        aSheet(code, { A: base, B: base + ((place + 1) % 2) }, { juror: 'j3' }),
      ];
    }),
  });
}

function advised(orders?: readonly MarkingOrder[]): AdviceDocument {
  const input = drifting();
  const given = orders === undefined ? {} : { orders };
  const draws = { ranks: 10, weights: 10 };
  return adviceOn(resultOf(input), { rubrics: input.rubrics, sha256, draws, ...given });
}

describe('advice 10: the order of marking stands beside the input', () => {
  test('a juror whose measure changes along the way is asked about', () => {
    const { groups, ordersHash } = advised(['j1', 'j2'].map((juror) => ({ juror, entries: ORDER })));
    expect(groups[0]?.orders).toMatchObject([
      { juror: 'j1', sheets: 24, isDrifting: true },
      { juror: 'j2', sheets: 24 },
    ]);
    expect(Number(groups[0]?.orders[0]?.slope)).toBeGreaterThan(0.2);
    expect(groups[0]?.cautions).not.toContain('order-unknown');
    expect(ordersHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('without it nothing is told of order, and that is said', () => {
    const { groups, ordersHash } = advised();
    expect([groups[0]?.orders, ordersHash]).toEqual([[], null]);
    expect(groups[0]?.cautions).toContain('order-unknown');
  });

  test('entries that the juror did not rate, and jurors of nine sheets, are passed over', () => {
    const { groups } = advised([
      { juror: 'j1', entries: ['elsewhere', ...ORDER.slice(0, 12)] },
      { juror: 'j2', entries: ORDER.slice(0, 9) },
      { juror: 'j9', entries: ORDER },
    ]);
    expect(
      groups[0]?.orders.map(({ juror, sheets, carryOver, isCarriedOver }) => [juror, sheets, carryOver, isCarriedOver]),
    ).toEqual([['j1', 12, null, false]]);
  });

  test('the result knows nothing of it', () => {
    const text = resultText(resultOf(drifting()));
    advised([{ juror: 'j1', entries: ORDER }]);
    expect(resultText(resultOf(drifting()))).toBe(text);
    expect(text).not.toContain('order');
  });
});

test('where some severity is unknown nothing is told of order', () => {
  const input = anInput({
    entries: CODES.map((code) => anEntry(code)),
    sheets: CODES.map((code, place) => aSheet(code, { A: 40 + place, B: 50 }, { juror: 'j1' })),
  });
  const orders = [{ juror: 'j1', entries: CODES }];
  const { groups } = adviceOn(resultOf(input), { rubrics: input.rubrics, sha256, orders });
  expect(groups[0]?.orders).toEqual([]);
  expect(groups[0]?.cautions).toEqual(expect.arrayContaining(['severity-untold', 'one-juror']));
});
