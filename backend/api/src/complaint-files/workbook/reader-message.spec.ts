import { readerMessage, wholeReport } from './reader-message';

test.each([
  undefined,
  null,
  'read',
  { kind: 'read' },
  { kind: 'read', report: { sheet: 5, otherSheets: [], rows: 1, bytes: 1, processorMs: 1, memoryBytes: 1 } },
  { kind: 'read', report: { sheet: 'Data', otherSheets: [], rows: 1, bytes: 1 } },
  { kind: 'refused', code: 'toString', facts: {} },
  { kind: 'refused', code: 'workbook-bomb' },
  { kind: 'other', code: 'workbook-bomb', facts: {} },
])('%j is no message', (value) => {
  expect(readerMessage(value)).toBeUndefined();
});

test('what a hostile file named is cut and cannot move a cursor', () => {
  const facts = { part: `a\u001b[2J${'x'.repeat(1_000)}`, most: 5, other: { a: 1 }, names: ['a\u0007', 5] };
  const message = readerMessage({ kind: 'refused', code: 'workbook-bomb', facts });
  expect(message).toMatchObject({ facts: { most: 5, other: '[object Object]', names: ['a\u00b7', '5'] } });
  expect(JSON.stringify(message)).not.toContain('\\u001b');
  expect(JSON.stringify(message).length).toBeLessThan(300);
});

test('a report keeps what it tells', () => {
  const report = { sheet: 'Data', otherSheets: ['ref'], rows: 3, bytes: 20, processorMs: 5, memoryBytes: 6 };
  expect(readerMessage({ kind: 'read', report })).toEqual({ kind: 'read', report });
  expect(readerMessage({ kind: 'read', report: { ...report, otherSheets: 1 } })).toMatchObject({
    report: { otherSheets: [] },
  });
});

test('a report counts where all that it tells of has arrived', () => {
  const report = { sheet: 'Data', otherSheets: [], rows: 3, bytes: 20, processorMs: 5, memoryBytes: 6 };
  const unreadable = expect.objectContaining({ code: 'workbook-unreadable' });
  expect(wholeReport({ kind: 'read', report }, 20)).toBe(report);
  expect(() => wholeReport({ kind: 'read', report }, 19)).toThrow(unreadable);
  expect(() => wholeReport(undefined, 0)).toThrow(unreadable);
});
