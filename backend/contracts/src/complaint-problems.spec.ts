import { COMPLAINT_FILE_SENTENCES, PERSONAL_KINDS } from './complaint-file-problems';
import { complaintFileText, rowProblemText } from './complaint-problem-text';
import { ROW_PROBLEM_SENTENCES } from './complaint-row-problems';

const blanksOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{#?(\w+)\}/g)].map(([, name = '']) => name).toSorted((a, b) => (a < b ? -1 : 1));

test.each(Object.entries({ ...ROW_PROBLEM_SENTENCES, ...COMPLAINT_FILE_SENTENCES }))(
  '%s says the same facts in both languages, and how to mend it',
  (_, { id, en }) => {
    expect(blanksOf(id)).toEqual(blanksOf(en));
    expect([id, en].every((sentence) => /^\S.*[.?]$/.test(sentence))).toBe(true);
  },
);

test.each(Object.entries(PERSONAL_KINDS))('%s is said in words, not by its code', (kind, words) => {
  expect(rowProblemText('personal-data', { kind }, 'id')).toContain(words.id);
  expect(rowProblemText('personal-data', { kind }, 'en')).toContain(words.en);
  expect(complaintFileText('personal-column', { header: 'X', kind }, 'id')).toContain(`"X" tampak berisi ${words.id}`);
});

test('facts fill the sentences', () => {
  expect(rowProblemText('ticket-repeated', { ticket: 'A1', first: 7 }, 'id')).toBe(
    'Nomor tiket A1 sudah ada di baris 7. Sisakan satu baris untuk tiap aduan.',
  );
  expect(complaintFileText('column-missing', { field: 'status' }, 'en')).toContain('"status"');
});
