import fc from 'fast-check';
import { wholeReading, HEADER } from '../../test/complaint-files';
import { ByteTools } from './byte-tools';
import { MOST_CELLS } from './cell-index';
import { KernelTools } from './kernel-tools';
import { fastestTools } from './read-complaints';
import type { ReadingTools } from './reading-tools';
import { kernelModule, rowKernel } from './row-kernel';
import { UNMET } from './word-cache';

const kernelTools = (): KernelTools => {
  const kernel = rowKernel();
  if (kernel === null) throw new Error('the kernel was not built');
  return new KernelTools(kernel);
};

/** What the index says of the same bytes, in runs that end where the bytes to come are not known. */
function indexedBy(tools: ReadingTools, bytes: Uint8Array, cut: number) {
  const indexing = tools.indexing(0x3b);
  tools.window.bytes.set(bytes);
  const runs = [];
  let from = 0;
  for (const end of [Math.min(cut, bytes.length), bytes.length]) {
    const behind = tools.window.bytes[end] ?? 0;
    const isLast = end === bytes.length;
    from = indexing.indexed({ bytes: tools.window.bytes, from, end, isLast });
    const { rows, rowEnds, lines, hasQuotes, starts, ends, writing } = indexing.index;
    const cells = rows === 0 ? 0 : Number(rowEnds[rows - 1]);
    runs.push({
      ...{ from, rows, line: indexing.nextLine },
      of: [rowEnds, lines, hasQuotes].map((array) => Array.from(array.subarray(0, rows))),
      cells: [starts, ends, writing].map((array) => Array.from(array.subarray(0, cells))),
    });
    if (!isLast) tools.window.bytes[end] = behind;
  }
  return runs;
}

describe('complaint-files: the kernel beside the bytes', () => {
  test('this engine reads with the kernel, and byte by byte where there is none', () => {
    expect(fastestTools()).toBeInstanceOf(KernelTools);
    expect(fastestTools(null)).toBeInstanceOf(ByteTools);
  });

  test('a kernel that was not built, or that the engine does not take, is none', () => {
    const Module = Uint8Array;
    expect(kernelModule('/nowhere/row-kernel.wasm', { Module, validate: () => true })).toBeNull();
    expect(kernelModule(__filename, { Module, validate: () => false })).toBeNull();
    expect(kernelModule(__filename, { Module, validate: () => true })).toBeInstanceOf(Module);
  });

  test('2, 3: it finds the same cells in bytes of any kind', () => {
    const byte = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...Buffer.from(';;"\n\r')) },
      { weight: 5, arbitrary: fc.constantFrom(...Buffer.from('ab 1,|\t')) },
      { weight: 1, arbitrary: fc.nat(255) },
    );
    const [slow, fast] = [new ByteTools(), kernelTools()];
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 400 }), fc.nat(400), (numbers, cut) => {
        const bytes = Uint8Array.from(numbers);
        expect(indexedBy(fast, bytes, cut)).toEqual(indexedBy(slow, bytes, cut));
      }),
      { numRuns: 1_000 },
    );
  });

  test('3: it leaves the same row where the index is full, and a row that is too long', () => {
    const [slow, fast] = [new ByteTools(), kernelTools()];
    for (const bytes of [
      Buffer.from('a;b\n'.repeat(MOST_CELLS)),
      Buffer.from(`a\n${';'.repeat(MOST_CELLS)}\n`),
      Buffer.concat([Buffer.from('a;b\n"'), Buffer.alloc(300_000, 0x78), Buffer.from('"\nc;d\n')]),
    ]) {
      expect(indexedBy(fast, bytes, bytes.length)).toEqual(indexedBy(slow, bytes, bytes.length));
    }
  });

  test('13: it knows every ticket again while its memory grows', () => {
    const [slow, fast] = [new ByteTools(), kernelTools()];
    const tables = [slow, fast].map((tools) => ({ tools, tickets: tools.tickets(7, 0) }));
    const answers = tables.map(({ tools, tickets }) =>
      Array.from({ length: 60_000 }, (_, row) => {
        if (row % MOST_CELLS === 0) tools.prepare();
        const ticket = Buffer.from(`LPR-${(row * 7_919) % 50_000}`.padEnd(row % 3 === 0 ? 40 : 5, 'x').slice(0, 40));
        tools.window.bytes.set(ticket, 100);
        return tickets.lineBefore(tools.window.bytes, 100, 100 + ticket.length, row + 2);
      }),
    );
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[1]?.filter((line) => line > 0).length).toBeGreaterThan(1_000);
  });

  test('6: it knows the words of a column again, and of no other column', () => {
    const tools = kernelTools();
    const [agency, channel] = [tools.words('agency'), tools.words('channel')];
    const at = (word: string): readonly [Uint8Array, number, number] => {
      tools.window.bytes.set(Buffer.from(`${word};behind`), 9);
      return [tools.window.bytes, 9, 9 + word.length];
    };
    const words = Array.from({ length: 20_000 }, (_, number) => `w${number}`.padEnd(1 + (number % 40), '-'));
    for (const [code, word] of words.entries()) agency.keep(...at(word), code);
    const known = words.map((word) => agency.codeOf(...at(word)));
    expect(known.filter((code, place) => code !== place && code !== UNMET)).toEqual([]);
    expect(known.filter((code) => code !== UNMET).length).toBeGreaterThan(16_000);
    expect(channel.codeOf(...at('11'))).toBe(UNMET);
    agency.keep(...at('w'.repeat(129)), 1);
    expect(agency.codeOf(...at('w'.repeat(129)))).toBe(UNMET);
  });

  test('8, 10: it reads times and dashes, and leaves to the other reader what is written otherwise', async () => {
    const cells = [
      '-',
      '01/02/2020 08.15',
      '01/02/2020 24.00',
      '01/02/2020T08:15:33',
      '1 Feb 2020',
      '01/02/2020 08:15 WITA',
    ];
    const rows = cells.map((cell, row) => `${row};A;01/02/2020;;${cell};;Proses`);
    const { accepted, rejected } = await wholeReading([HEADER, ...rows, ...rows].join('\n'));
    expect(accepted.map(({ firstFollowUp }) => firstFollowUp)).toEqual([
      ...[null, '2020-02-01', '2020-02-01', '2020-02-01', '2020-02-01'],
    ]);
    expect(rejected.map(({ line, code }) => `${line} ${code}`)).toEqual([
      ...['4 date-unreadable', '8 ticket-repeated', '9 ticket-repeated', '10 ticket-repeated', '10 date-unreadable'],
      ...['11 ticket-repeated', '12 ticket-repeated', '13 ticket-repeated'],
    ]);
  });
});
