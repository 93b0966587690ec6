import { complaintFileText } from './complaint-problem-text';
import { COMPLAINT_FILE_SENTENCES } from './complaint-file-problems';
import { isWorkbookProblem } from './workbook-problems';

test('a refusal names the cell and how to mend it, in both languages', () => {
  expect(complaintFileText('workbook-formula', { cell: 'C5' }, 'id')).toBe(
    'Sel C5 berisi rumus. Salin lembar itu dan tempel sebagai nilai, lalu simpan.',
  );
  expect(complaintFileText('workbook-formula', { cell: 'C5' }, 'en')).toBe(
    'The cell C5 holds a formula. Copy the sheet, paste it as values, and save it.',
  );
});

test('where something stands is said where it is known', () => {
  const facts = { part: 'xl/worksheets/sheet1.xml' };
  expect(complaintFileText('workbook-not-xml', facts, 'en')).toContain('is no valid XML. Save');
  expect(complaintFileText('workbook-not-xml', { ...facts, after: 'B7' }, 'en')).toContain('no valid XML, after B7.');
  expect(complaintFileText('workbook-damaged', { after: 'xl/styles.xml' }, 'id')).toContain(', sesudah xl/styles.xml');
});

test('the blanks of a sentence are the same in both languages', () => {
  const blanks = (sentence: string): readonly string[] => (sentence.match(/\{#?\w+\}/g) ?? []).toSorted();
  for (const { id, en } of Object.values(COMPLAINT_FILE_SENTENCES)) expect(blanks(en)).toEqual(blanks(id));
});

test('a code is known by the catalogue alone', () => {
  expect(isWorkbookProblem('workbook-bomb')).toBe(true);
  expect(['toString', 'workbook-', null, 5].some(isWorkbookProblem)).toBe(false);
});
