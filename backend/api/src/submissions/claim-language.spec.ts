import type { FindingView } from '@anggakara/contracts';
import { toldIn } from './claim-language';

const ARCHIVED: FindingView = {
  ...{ severity: 'warning', code: 'archived-share-high', path: 'periods[0].archived', message: 'Apa pun.' },
  facts: { archived: 1_200, received: 4_000, most: 20 },
};

test.each([
  {
    language: 'id',
    message: '1.200 dari 4.000 laporan diarsipkan, lebih dari 20 %. Siapkan bukti alasannya.',
  },
  { language: 'en', message: '1,200 of 4,000 complaints are archived, more than 20%. Have the evidence ready.' },
] as const)('a finding is told in $language, whatever it was told in before', ({ language, message }) => {
  expect(toldIn(language, { findings: [ARCHIVED], version: 3 })).toEqual({
    findings: [{ ...ARCHIVED, message }],
    version: 3,
  });
});
