import { namedParts } from './named-text';

test.each([
  { text: 'Rank 3 of 9.', names: ['Output'], parts: ['Rank 3 of 9.'], because: 'a sentence without names stays whole' },
  {
    text: 'Output (weight 50/100 in Perubahan): 3.',
    names: ['Perubahan', 'Output'],
    parts: ['[Output]', ' (weight 50/100 in ', '[Perubahan]', '): 3.'],
    because: 'every name is cut out where it stands',
  },
  {
    text: 'Perbaikan waktu: 3.',
    names: ['Perbaikan', 'Perbaikan waktu'],
    parts: ['[Perbaikan waktu]', ': 3.'],
    because: 'the longer of two names is meant',
  },
  {
    text: 'Selesai (batas bawah): 3.',
    names: ['Selesai (batas bawah)', ''],
    parts: ['[Selesai (batas bawah)]', ': 3.'],
    because: 'a name is no pattern, and no name is none',
  },
  { text: 'Output', names: [], parts: ['Output'], because: 'nothing is cut while no name is known' },
])('$because', ({ text, names, parts }) => {
  expect(namedParts(text, names).map((part) => (part.isName ? `[${part.text}]` : part.text))).toEqual(parts);
});
