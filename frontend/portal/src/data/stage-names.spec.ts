/** @jest-environment node */
import { stagesNamed } from './stage-names';

const EDITION = {
  code: 'demo',
  stages: [
    { code: 'document', name: 'Evaluasi dokumen', state: 'open' },
    { code: 'interview', name: 'Evaluasi lanjutan', state: 'planned' },
  ],
} as const;

test.each([
  { locale: 'id-ID', names: ['Evaluasi dokumen', 'Evaluasi lanjutan'] },
  { locale: 'en-GB', names: ['Document evaluation', 'Interview'] },
])('a page in $locale calls the stages $names', ({ locale, names }) => {
  const { code, stages } = stagesNamed(EDITION, locale);
  expect(code).toBe('demo');
  expect(stages.map(({ name }) => name)).toEqual(names);
  expect(stages.map(({ state }) => state)).toEqual(['open', 'planned']);
});
