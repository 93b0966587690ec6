import fc from 'fast-check';
import { TicketTable } from './ticket-table';
import { UNMET, WordCache } from './word-cache';

describe('complaint-files 13: two ticket numbers are the same when all their bytes are', () => {
  test('whatever the seed and the order', () => {
    const tickets = fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }), { maxLength: 200 });
    fc.assert(
      fc.property(tickets, fc.integer(), fc.constantFrom(0, 1, 100_000), (list, seed, expected) => {
        const table = new TicketTable(seed, expected);
        const lines = new Map<string, number>();
        list.forEach((ticket, place) => {
          const bytes = Buffer.from(`-${ticket}-`);
          expect(table.lineBefore(bytes, 1, bytes.length - 1, place + 2)).toBe(lines.get(ticket) ?? 0);
          if (!lines.has(ticket)) lines.set(ticket, place + 2);
        });
      }),
    );
  });

  test('a table that has grown several times, over more than one leaf, knows every line', () => {
    const table = new TicketTable(7);
    const bytesOf = (row: number): Buffer => Buffer.from(`TIKET-NOMOR-${row}`);
    const lineBefore = (row: number): number => table.lineBefore(bytesOf(row), 0, bytesOf(row).length, row + 70_000);
    const rows = Array.from({ length: 60_000 }, (_, row) => row);
    expect(rows.filter((row) => lineBefore(row) !== 0)).toEqual([]);
    expect(rows.filter((row) => lineBefore(row) !== row + 70_000)).toEqual([]);
  });
});

describe('a cache of words', () => {
  const ask = (cache: WordCache, word: string): number => {
    const bytes = Buffer.from(`.${word}.`);
    return cache.codeOf(bytes, 1, bytes.length - 1);
  };
  const keep = (cache: WordCache, word: string, code: number): void => {
    const bytes = Buffer.from(`.${word}.`);
    cache.keep(bytes, 1, bytes.length - 1, code);
  };

  test('gives the code of a word that was kept, and of no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 })), (words) => {
        const cache = new WordCache();
        words.forEach((word, code) => {
          expect(ask(cache, word)).toBe(UNMET);
          keep(cache, word, code);
        });
        words.forEach((word, code) => {
          expect(ask(cache, word)).toBe(code);
        });
      }),
    );
  });

  test('keeps no word that is too long, none beyond its room, and none that finds no slot soon', () => {
    const cache = new WordCache();
    keep(cache, 'x'.repeat(129), 1);
    expect(ask(cache, 'x'.repeat(129))).toBe(UNMET);
    const alike = Array.from({ length: 40 }, (_, code) => `aaaaaa${String(code).padStart(2, '0')}aaaaaaaaaaaaaaaaaa`);
    alike.forEach((word, code) => keep(cache, word, code));
    const found = alike.filter((word) => ask(cache, word) !== UNMET);
    expect(found.length).toBeGreaterThanOrEqual(10);
    expect(found.every((word) => ask(cache, word) === alike.indexOf(word))).toBe(true);
    for (let code = 0; code < 6_000; code += 1) keep(cache, `kata-${code}-${code * 7}`, code);
    const kept = Array.from({ length: 6_000 }, (_, code) => ask(cache, `kata-${code}-${code * 7}`));
    expect(kept.filter((code) => code !== UNMET).length).toBeLessThan(4_097);
    expect(kept.every((code, place) => code === UNMET || code === place)).toBe(true);
  });
});
