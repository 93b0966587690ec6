/** @jest-environment node */
import { ASSIGNABLE_ROLES } from '@anggakara/contracts';
import { isAt, navigationOf } from './navigation-items';

const textsOf = (role: (typeof ASSIGNABLE_ROLES)[number]): readonly string[] =>
  navigationOf(role, 'demo').flatMap(({ items }) => items.map(({ text }) => text));

test.each([
  {
    role: 'agency',
    sees: ['Entri kami', 'Metrik kami'],
    not: ['Orang dan peran', 'Hasil dokumen', 'Lembar nilai saya'],
  },
  { role: 'juror', sees: ['Lembar nilai saya', 'Instrumen'], not: ['Klaim metrik', 'Jejak audit'] },
  { role: 'evaluator', sees: ['Lembar nilai saya'], not: ['Hasil dokumen', 'Dokumen'] },
  {
    role: 'organizer',
    sees: ['Tahap dokumen', 'Orang dan peran', 'Jejak audit', 'Dokumen'],
    not: ['Lembar nilai saya'],
  },
  { role: 'staff', sees: ['Dokumen', 'Hasil wawancara'], not: ['Orang dan peran', 'Jejak audit'] },
  { role: 'auditor', sees: ['Jejak audit', 'Orang dan peran'], not: ['Lembar nilai saya'] },
] as const)('the $role finds $sees and not $not', ({ role, sees, not }) => {
  expect(textsOf(role)).toEqual(expect.arrayContaining([...sees]));
  for (const text of not) expect(textsOf(role)).not.toContain(text);
});

test.each([
  { role: 'juror', link: '/edisi/demo/tahap/interview/penilaian' },
  { role: 'evaluator', link: '/edisi/demo/tahap/document/penilaian' },
] as const)('the $role is led to the sheets of the own stage', ({ role, link }) => {
  const links = navigationOf(role, 'demo').flatMap(({ items }) => items.map((item) => item.link));
  expect(links).toContain(link);
});

test.each(ASSIGNABLE_ROLES)('a %s finds every edition of history', (role) => {
  const links = navigationOf(role, 'demo').flatMap(({ items }) => items.map((item) => item.link));
  expect(links).toEqual(
    expect.arrayContaining(['/sejarah', '/sejarah/2018', '/sejarah/2019', '/sejarah/2020', '/sejarah/2022']),
  );
});

test('no heading stands over nothing', () => {
  for (const role of ASSIGNABLE_ROLES)
    for (const { items } of navigationOf(role, 'demo')) expect(items.length).toBeGreaterThan(0);
});

const LIST = { text: 'Peserta', link: '/edisi/demo/peserta', exact: false };

test.each([
  { item: LIST, address: '/edisi/demo/peserta', at: true },
  { item: LIST, address: '/edisi/demo/peserta?x=1', at: true },
  { item: LIST, address: '/edisi/demo/peserta/IP-001', at: true },
  { item: LIST, address: '/edisi/demo/peserta-lain', at: false },
  { item: { ...LIST, link: '/', exact: true }, address: '/', at: true },
  { item: { ...LIST, link: '/', exact: true }, address: '/edisi/demo', at: false },
])('at $address the item $item.link is marked: $at', ({ item, address, at }) => expect(isAt(item, address)).toBe(at));
