import type { AgencySummaryView, AgencyView, FigureComparisonView, Page, Problem } from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';
import type { Client } from '../../test/client';

describe('agencies', () => {
  const app = useDemoApp();

  async function found(client: Client, query: string): Promise<Page<AgencySummaryView>> {
    return (await client.get<Page<AgencySummaryView>>(`agencies?${query}`)).body;
  }

  const namesOf = ({ items }: Page<AgencySummaryView>): readonly string[] => items.map(({ name }) => name);

  test.each([
    { search: 'muaraenim', first: ['Pemerintah Kabupaten Muara Enim'] },
    { search: 'Muara Enim', first: ['Pemerintah Kabupaten Muara Enim'] },
    { search: 'kab. MUARA-enim', first: ['Pemerintah Kabupaten Muara Enim'] },
    { search: 'enim muara', first: ['Pemerintah Kabupaten Muara Enim'] },
    { search: 'Pemkab Muara Enim', first: ['Pemerintah Kabupaten Muara Enim'] },
    {
      search: 'solok',
      first: ['Pemerintah Kabupaten Solok', 'Pemerintah Kota Solok', 'Pemerintah Kabupaten Solok Selatan'],
    },
    { search: 'kab solok', first: ['Pemerintah Kabupaten Solok', 'Pemerintah Kabupaten Solok Selatan'] },
    { search: 'kotasolok', first: ['Pemerintah Kota Solok'] },
    { search: 'Pemko Solok', first: ['Pemerintah Kota Solok'] },
    { search: '13.72', first: ['Pemerintah Kota Solok'] },
    { search: '13.02', first: ['Pemerintah Kabupaten Solok'] },
    { search: '13.11', first: ['Pemerintah Kabupaten Solok Selatan'] },
    { search: 'kaltim', first: ['Pemerintah Provinsi Kalimantan Timur'] },
    { search: 'prov. Kaltim', first: ['Pemerintah Provinsi Kalimantan Timur'] },
    { search: 'Pemprov Jateng', first: ['Pemerintah Provinsi Jawa Tengah'] },
    { search: 'pemerintah aceh', first: ['Pemerintah Aceh'] },
    { search: 'kemenkes', first: ['Kementerian Kesehatan'] },
    { search: 'kaltim solok', first: [] },
  ])('the search "$search" gives $first first', async ({ search, first }) => {
    const client = await app.signIn('auditor1');
    const names = namesOf(await found(client, `search=${encodeURIComponent(search)}`));
    expect(names.slice(0, Math.max(first.length, 1))).toEqual(first);
  });

  test.each(['Bandung', 'Bogor', 'Semarang', 'Malang', 'Madiun', 'Cirebon', 'Sukabumi'])(
    'the search "%s" keeps the regency and the city apart',
    async (name) => {
      const client = await app.signIn('auditor1');
      const names = namesOf(await found(client, `search=${name}`));
      expect(names.slice(0, 2)).toEqual([`Pemerintah Kabupaten ${name}`, `Pemerintah Kota ${name}`]);
      expect(namesOf(await found(client, `search=kota+${name}`)).slice(0, 1)).toEqual([`Pemerintah Kota ${name}`]);
    },
  );

  test('a search without letters is none, and what is in no name finds none', async () => {
    const client = await app.signIn('auditor1');
    expect(namesOf(await found(client, 'search=%25'))).toHaveLength(50);
    expect(await found(client, 'search=tidak+ada+di+mana+pun')).toEqual({ items: [], total: 0 });
  });

  test('pages of any size give every agency once, as Indonesian sorts names, the invented ones last', async () => {
    const client = await app.signIn('auditor1');
    const items: AgencySummaryView[] = [];
    const { total = 0 } = await found(client, 'limit=1');
    for (let offset = 0; offset < total; offset += 150)
      items.push(...(await found(client, `limit=150&offset=${offset}`)).items);
    const names = items.map(({ name }) => name);

    const [agencies] = await app.query<{ count: number }>('SELECT count(*)::integer AS count FROM agency');
    expect(names).toHaveLength(agencies?.count ?? -1);
    expect(new Set(names).size).toBe(total);
    const { compare } = new Intl.Collator('id');
    expect(items).toEqual(
      items.toSorted((a, b) => Number(a.synthetic) - Number(b.synthetic) || compare(a.name, b.name)),
    );
    expect(namesOf(await found(client, `offset=${total}`))).toEqual([]);
  });

  test('kind and province narrow what is found', async () => {
    const client = await app.signIn('auditor1');
    expect(namesOf(await found(client, 'kind=city&province=13'))).toEqual([
      'Pemerintah Kota Bukittinggi',
      'Pemerintah Kota Padang',
      'Pemerintah Kota Padang Panjang',
      'Pemerintah Kota Pariaman',
      'Pemerintah Kota Payakumbuh',
      'Pemerintah Kota Sawahlunto',
      'Pemerintah Kota Solok',
    ]);
    expect(await found(client, 'province=13')).toMatchObject({ total: 20 });
    expect(await found(client, 'province=99')).toEqual({ items: [], total: 0 });
  });

  test.each([
    { on: '2022-07-24', provinces: 34, because: 'the day before three were made of Papua' },
    { on: '2022-07-25', provinces: 37, because: 'Papua Selatan, Papua Tengah and Papua Pegunungan' },
    { on: '2022-12-08', provinces: 38, because: 'Papua Barat Daya' },
  ])('on $on there are $provinces provinces: $because', async ({ on, provinces }) => {
    const client = await app.signIn('auditor1');
    const { items } = await found(client, `on=${on}&kind=province&limit=200`);
    expect(items.filter(({ synthetic }) => !synthetic)).toHaveLength(provinces);
  });

  test('a regency is found in the province it was in on that day', async () => {
    const client = await app.signIn('auditor1');
    const merauke = async (on: string) => (await found(client, `search=merauke&on=${on}`)).items[0]?.province;
    expect(await merauke('2022-07-24')).toBe('Papua');
    expect(await merauke('2022-07-25')).toBe('Papua Selatan');
    expect(await found(client, 'province=91&kind=regency&on=2022-07-24')).toMatchObject({ total: 28 });
    expect(await found(client, 'province=91&kind=regency')).toMatchObject({ total: 8 });
  });

  test.each([
    { language: 'id-ID', followedUp: ['Ditindaklanjuti', '93,2 % (55/59)'] },
    { language: 'en-GB', followedUp: ['Followed up', '93.2% (55/59)'] },
  ])('what follows from a figure is told to a reader of $language', async ({ language, followedUp }) => {
    const client = await app.signIn('auditor1');
    const headers = { 'accept-language': language };
    const kaltim = await client.get<AgencyView>('agencies/provinsi-kalimantan-timur', { headers });
    const compared = await client.get<FigureComparisonView>('documented-figures', { headers });
    const figures = [...kaltim.body.documentedFigures, ...compared.body.items];
    const told = figures.filter(({ agencyCode }) => agencyCode === 'provinsi-kalimantan-timur');
    for (const { consequences } of told) {
      const found = consequences.find(({ code }) => code === 'followed-up');
      expect([found?.label, found?.value]).toEqual(followedUp);
    }
    expect(told).toHaveLength(2);
  });

  test.each([
    { path: 'agencies/nowhere', status: 404, code: 'not-found' },
    { path: 'agencies/%00', status: 404, code: 'not-found' },
    { path: 'agencies?limit=0', status: 400, code: 'invalid-request' },
    { path: 'agencies?limit=201', status: 400, code: 'invalid-request' },
    { path: 'agencies?offset=-1', status: 400, code: 'invalid-request' },
    { path: 'agencies?sort=name', status: 400, code: 'invalid-request' },
    { path: 'agencies?kind=kota', status: 400, code: 'invalid-request' },
    { path: 'agencies?on=2022-02-30', status: 400, code: 'invalid-request' },
    { path: 'agencies?province=1%203', status: 400, code: 'invalid-request' },
    { path: 'agencies?search=%00', status: 400, code: 'invalid-request' },
    { path: `agencies?search=${'a'.repeat(101)}`, status: 400, code: 'invalid-request' },
  ])('$path is refused with $code', async ({ path, status, code }) => {
    const client = await app.signIn('auditor1');
    expect(await client.get<Problem>(path)).toMatchObject({ status, body: { code } });
  });

  test('a stranger sees none', async () => {
    expect(await app.stranger.get('agencies')).toMatchObject({ status: 401 });
    expect(await app.stranger.get('documented-figures')).toMatchObject({ status: 401 });
  });
});
