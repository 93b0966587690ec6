import type { FigureComparisonView, Problem } from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';

describe('documented figures', () => {
  const app = useDemoApp();

  async function comparison(): Promise<FigureComparisonView> {
    const client = await app.signIn('auditor1');
    return (await client.get<FigureComparisonView>('documented-figures')).body;
  }

  const valueOf = ({ items }: FigureComparisonView, agency: string, code: string): string | undefined =>
    items.find(({ agencyCode }) => agencyCode === agency)?.consequences.find((found) => found.code === code)?.value;

  test.each([
    { agency: 'provinsi-kalimantan-timur', code: 'followed-up', value: '93,2 % (55/59)' },
    { agency: 'provinsi-kalimantan-timur', code: 'resolved', value: '89,8 % (53/59)' },
    { agency: 'provinsi-kalimantan-timur', code: 'not-followed-up', value: '6,8 % (4/59)' },
    { agency: 'provinsi-kalimantan-timur', code: 'in-process', value: '3,4 % (2/59)' },
    { agency: 'provinsi-kalimantan-timur', code: 'resolved-interval', value: '79,5 % sampai 95,3 %' },
    { agency: 'kabupaten-muara-enim', code: 'resolved', value: '97,3 % (255/262)' },
    { agency: 'kabupaten-muara-enim', code: 'unsplit', value: '7 laporan' },
    { agency: 'kabupaten-muara-enim', code: 'days-change', value: '−5,4 hari' },
    { agency: 'kabupaten-muara-enim', code: 'days-improvement', value: '74,0 % lebih baik' },
    { agency: 'kabupaten-muara-enim', code: 'resolved-interval', value: '94,6 % sampai 98,7 %' },
    { agency: 'kota-solok', code: 'resolved', value: '100,0 % (219/219)' },
    { agency: 'kota-solok', code: 'resolved-interval', value: '98,3 % sampai 100,0 %' },
    { agency: 'kota-solok', code: 'cut-off-working-days', value: '0 hari kerja' },
  ])('$agency: $code is $value', async ({ agency, code, value }) => {
    expect(valueOf(await comparison(), agency, code)).toBe(value);
  });

  test('the days off around the cut-off of Kota Solok come from the calendar', async () => {
    const { items } = await comparison();
    const solok = items.find(({ agencyCode }) => agencyCode === 'kota-solok');
    expect(solok?.consequences.find(({ code }) => code === 'cut-off-working-days')?.formula).toContain(
      'Rabu, 28 Oktober 2020 sampai Minggu, 1 November 2020: 5 hari kalender',
    );
  });

  test('counts that are not complete have no metrics', async () => {
    const { items } = await comparison();
    expect(items.map(({ agencyCode, metrics }) => [agencyCode, metrics === null])).toEqual([
      ['kabupaten-muara-enim', true],
      ['kota-solok', false],
      ['provinsi-kalimantan-timur', false],
    ]);
  });

  test('three windows must not be ranked together', async () => {
    const { comparable, obstacles } = await comparison();
    expect(comparable).toBe(false);
    expect(obstacles).toContainEqual({ kind: 'windows-differ', count: 3 });
    expect(obstacles).toContainEqual({
      kind: 'window-incomplete',
      agencyName: 'Pemerintah Kota Solok',
      start: '2017',
      end: '2020-10-31',
    });
  });

  test('each is shown as printed, with its source and what it does not say', async () => {
    for (const figure of (await comparison()).items) {
      expect(figure.printedFigures.length).toBeGreaterThan(0);
      expect(figure.source.publisher).not.toBe('');
      expect(figure.cannotBeRecomputed.length).toBeGreaterThan(0);
    }
  });

  test('nothing is said of who took part in which group', async () => {
    const { items } = await comparison();
    expect(JSON.stringify(items)).not.toMatch(/Top 46|Outstanding|kelompok|peserta/i);
  });
});

describe('checking a stated total', () => {
  const app = useDemoApp();

  const PRINTED = {
    stated: 57_171,
    parts: [
      { label: 'selesai', count: 15_061 },
      { label: 'proses', count: 3_189 },
      { label: 'belum', count: 7_542 },
      { label: 'ditunda', count: 1_158 },
      { label: 'terdisposisi', count: 4_876 },
      { label: 'dihapus', count: 24_345 },
    ],
  };

  test('57.171 whose parts give 56.171 is refused with the difference', async () => {
    const client = await app.signIn('sekretariat1');
    const { status, body } = await client.post<Problem>('documented-figures/check', PRINTED);

    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'parts-do-not-sum',
      facts: { stated: 57_171, sum: 56_171, difference: 1_000 },
      violations: [{ path: 'stated' }],
    });
    expect(body.detail).toBe('Jumlah dinyatakan 57.171, rinciannya berjumlah 56.171: selisih 1.000.');
  });

  test('a total that its parts make up is answered with their shares', async () => {
    const client = await app.signIn('laporan1');
    const { status, body } = await client.post('documented-figures/check', { ...PRINTED, stated: 56_171 });

    expect(status).toBe(200);
    expect(body).toMatchObject({ sum: 56_171, rates: [{ text: '26,8 % (15.061/56.171)' }, {}, {}, {}, {}, {}] });
  });

  test.each([
    { body: { ...PRINTED, stated: '57171' }, path: 'stated', because: 'a text is no count' },
    { body: { ...PRINTED, stated: null }, path: 'stated', because: 'null is no count' },
    { body: { ...PRINTED, stated: 93.2 }, path: 'stated', because: 'a percentage is no count' },
    { body: { ...PRINTED, stated: 1e-7 }, path: 'stated', because: 'a fraction is no count' },
    { body: { ...PRINTED, stated: -1 }, path: 'stated', because: 'nothing is counted below zero' },
    { body: { ...PRINTED, stated: 2 ** 31 }, path: 'stated', because: 'a count ends at 2^31 - 1' },
    { body: { stated: 1, parts: [] }, path: 'parts', because: 'a total without parts is no sum' },
    { body: { stated: 1, parts: [{ label: '', count: 1 }] }, path: 'parts[0].label', because: 'a part has a label' },
    { body: { stated: 1, parts: [{ label: 'a\u0000', count: 1 }] }, path: 'parts[0].label', because: 'NUL is no text' },
    { body: { stated: 1, parts: [{ label: 'a', count: '' }] }, path: 'parts[0].count', because: 'nothing is no count' },
    { body: { stated: 1, parts: [1] }, path: 'parts[0]', because: 'a number is no part' },
    { body: { ...PRINTED, percent: 93 }, path: 'percent', because: 'nobody asks for a percentage' },
  ])('$path is refused: $because', async ({ body, path }) => {
    const client = await app.signIn('penyelenggara1');
    const answer = await client.post<Problem>('documented-figures/check', body);

    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(answer.body.violations?.map((violation) => violation.path)).toContain(path);
  });

  test.each(['instansi1', 'juri1', 'penilai1', 'auditor1'])('is not for %s', async (who) => {
    const client = await app.signIn(who);
    expect(await client.post('documented-figures/check', PRINTED)).toMatchObject({ status: 403 });
  });
});
