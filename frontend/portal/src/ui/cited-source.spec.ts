/** @jest-environment node */
import { citedSourceText } from './cited-source';

test.each([
  { published: '2018-12-10', text: 'Daftar (Antara, 10 Desember 2018)' },
  { published: '2018-12', text: 'Daftar (Antara, Desember 2018)' },
  { published: '2018', text: 'Daftar (Antara, 2018)' },
])('a source of $published is dated as far as it is', ({ published, text }) => {
  expect(citedSourceText({ title: 'Daftar', publisher: 'Antara', published })).toBe(text);
});
