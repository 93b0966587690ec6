import type { AgencyView, Page, ParticipationView } from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';

describe('an agency over the years', () => {
  const app = useDemoApp();

  async function agency(code: string): Promise<AgencyView> {
    return (await (await app.signIn('instansi1')).get<AgencyView>(`agencies/${code}`)).body;
  }

  const milestones = ({ history }: AgencyView): readonly string[] =>
    history.map(({ edition, milestone, label }) => `${edition} ${milestone} ${label}`);

  test('an invented agency says so and has no history; an invented region has invented inhabitants', async () => {
    const invented = await agency('contoh-ip-001');
    expect(invented).toMatchObject({ synthetic: true, documentedFigures: [], history: [], oaEligibility: [] });
    expect(invented.population?.source.title).toContain('DATA CONTOH');
  });

  test('Kota Solok was among the Top 25, the Top 30 and the Top 46, in no stated group', async () => {
    const solok = await agency('kota-solok');
    expect(solok).toMatchObject({ regionCode: '13.72', entityType: 'city', province: { name: 'Sumatera Barat' } });
    expect(milestones(solok)).toEqual([
      '2018 shortlisted Top 25',
      '2018 shortlisted Top 25',
      '2019 shortlisted Top 30',
      '2020 shortlisted Top 46',
      '2020 interviewed Evaluasi lanjutan, 11 November 2020',
    ]);
    expect(solok.documentedFigures).toHaveLength(1);
    expect(solok.facts.filter(({ kind }) => kind === 'channel')).toHaveLength(5);
    expect(solok.population).toMatchObject({ value: 85_553, year: 2024 });
  });

  test('nothing is said of whether Kalimantan Timur took part', async () => {
    expect((await agency('provinsi-kalimantan-timur')).history).toEqual([]);
  });

  test('the system of Muara Enim is dated step by step', async () => {
    const { facts } = await agency('kabupaten-muara-enim');
    expect(facts.filter(({ kind }) => kind === 'integration').map(({ since }) => since)).toEqual([
      '2014',
      '2018',
      '2019',
    ]);
  });

  test('a ministry has the history of those that it was made of', async () => {
    const ministry = await agency('kementerian-dikbudristek');
    expect(ministry.predecessors.map(({ code }) => code)).toEqual(['kementerian-dikbud', 'kementerian-ristek']);
    expect(ministry.history.filter(({ agencyCode }) => agencyCode === 'kementerian-ristekdikti')).toHaveLength(2);
    expect(ministry.oaEligibility).toMatchObject([
      { edition: '2022', verdict: 'by-succession', wins: [{ edition: '2018', label: 'Top 10' }] },
    ]);
  });

  test('a ministry that has another name now is the same one', async () => {
    expect(await agency('kementerian-komdigi')).toMatchObject({
      formerly: [{ name: 'Kementerian Komunikasi dan Informatika', until: '2024-10-20' }],
    });
  });

  test('a regency that came into a new province had another code', async () => {
    expect(await agency('kabupaten-merauke')).toMatchObject({
      regionCode: '93.01',
      province: { name: 'Papua Selatan' },
      formerly: [{ regionCode: '91.01', until: '2022-07-25' }],
    });
    expect(await agency('provinsi-papua-barat-daya')).toMatchObject({ since: { date: '2022-12-08' } });
  });

  test.each([
    { code: 'kota-bandung', edition: '2020', verdict: 'eligible', because: 'it was among the Top 10 of 2018' },
    { code: 'provinsi-kalimantan-selatan', edition: '2022', verdict: 'eligible', because: 'it won in 2019' },
    { code: 'kota-solok', edition: '2020', verdict: 'not-eligible', because: 'all earlier winners are known' },
    { code: 'kota-solok', edition: '2022', verdict: 'unknown', because: 'not all winners of 2020 are known' },
    { code: 'kementerian-keuangan', edition: '2020', verdict: 'not-eligible', because: 'its unit won, not itself' },
  ])('$code is $verdict for Outstanding Achievement in $edition: $because', async ({ code, edition, verdict }) => {
    const { oaEligibility } = await agency(code);
    expect(oaEligibility.find((found) => found.edition === edition)).toMatchObject({ verdict });
  });

  test('a unit stands with its agency', async () => {
    const ministry = await agency('kementerian-keuangan');
    expect(ministry.serviceUnits.map(({ code }) => code)).toEqual(['ditjen-bea-dan-cukai', 'ditjen-pajak']);
    expect(ministry.history.every(({ isServiceUnit }) => isServiceUnit)).toBe(true);
  });
});

describe('the participants of an earlier edition', () => {
  const app = useDemoApp();

  async function participants(year: string): Promise<readonly ParticipationView[]> {
    return (await (await app.signIn('juri1')).get<Page<ParticipationView>>(`editions/${year}/participations`)).body
      .items;
  }

  const winnersOf = (all: readonly ParticipationView[]) => all.filter(({ milestone }) => milestone === 'winner');

  test.each([
    { year: '2018', winners: 10 },
    { year: '2019', winners: 13 },
    { year: '2020', winners: 6 },
    { year: '2022', winners: 8 },
    { year: '2021', winners: 0 },
  ])('$year names $winners winners', async ({ year, winners }) => {
    expect(winnersOf(await participants(year))).toHaveLength(winners);
  });

  test('the ten agencies of 2019 won two in each of five aspects, and three units', async () => {
    const won = winnersOf(await participants('2019'));
    const perCategory = [...new Set(won.map(({ category }) => category))].map(
      (category) => won.filter((winner) => winner.category === category).length,
    );
    expect(perCategory).toEqual([2, 2, 2, 2, 2, 3]);
  });

  test('sources that contradict stand beside each other, each with its remark', async () => {
    const won = winnersOf(await participants('2022'));
    expect(new Set(won.map(({ agencyCode }) => agencyCode)).size).toBe(7);
    expect(won.filter(({ remark }) => remark !== null)).toHaveLength(7);
  });
});
