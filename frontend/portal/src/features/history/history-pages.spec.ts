import type { EditionFactView } from '@anggakara/contracts';
import { aFact, anUnknown } from '../../testing/facts';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { link, rows, textOf } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { EditionFactsPage } from './edition-facts-page';
import { HistoryPage } from './history-page';

const PERSON = { kind: 'person', name: 'Eva Sundari', background: 'practitioner', role: 'praktisi' } as const;

const FACTS: readonly EditionFactView[] = [
  anUnknown({ subject: 'legal-basis', key: 'competition', label: 'Dasar hukum kompetisi' }),
  aFact({
    ...{ subject: 'stage', key: 'interview', label: 'Wawancara', contradicted: true },
    value: { kind: 'span', from: '2020-11-09', to: '2020-11-13', clock: null },
  }),
  aFact({
    ...{ subject: 'stage', key: 'interview', label: 'Wawancara', contradicted: true, statement: 2 },
    value: { kind: 'span', from: '2020-11-09', to: '2020-11-16', clock: null },
    note: 'Rencana.',
  }),
  aFact(),
  aFact({ key: 'winners', label: 'Pemenang', value: { kind: 'count', count: 15 } }),
  aFact({ subject: 'panel-member', key: 'eva', label: 'Anggota', value: PERSON }),
];

const anApi = () =>
  new FakeApi().on('GET /api/session', aSession('juror')).on('GET /api/editions', { items: [], total: 0 });

async function visited(facts = FACTS) {
  const api = anApi()
    .on('GET /api/editions/2020/facts', { items: facts, total: facts.length })
    .on('GET /api/editions/2020/participations', { items: [], total: 0 });
  return visit(EditionFactsPage, api, { year: '2020' });
}

const sectionOf = (root: HTMLElement, heading: string): string => {
  const section = [...root.querySelectorAll('section')].find((one) => textOf(one.querySelector('h2')) === heading);
  return textOf(section ?? null);
};

describe('the facts of an edition', () => {
  test('say how much is documented, assumed, unknown and disputed', async () => {
    const { root } = await visited();
    expect(textOf(root.querySelector('h1'))).toBe('Kompetisi 2020');
    expect(textOf(root)).toContain('Pernyataan terdokumentasi: 5. Asumsi: 0. Tidak diketahui: 1. Sumber berbeda: 1.');
  });

  test('give each statement its mark and its source', async () => {
    const { root } = await visited();
    const timeline = sectionOf(root, 'Garis waktu');
    expect(timeline).toContain('9 November 2020 sampai 13 November 2020 terdokumentasi');
    expect(timeline).toContain('menpan.go.id/top-46 (Kementerian PANRB)');
  });

  test('put what sources tell differently side by side', async () => {
    const { root } = await visited();
    const disputes = sectionOf(root, 'Sumber yang berbeda');
    for (const part of ['13 November 2020', '16 November 2020', 'Rencana.', 'Kementerian PANRB'])
      expect(disputes).toContain(part);
    expect(disputes).not.toContain('439');
  });

  test('state what is unknown', async () => {
    const { root } = await visited();
    const unknown = sectionOf(root, 'Yang tidak diketahui');
    for (const part of ['Dasar hukum kompetisi', 'tidak diketahui', 'Tidak ditemukan.'])
      expect(unknown).toContain(part);
    expect(unknown).not.toContain('Pemenang');
  });

  test('name the panel with backgrounds, or say that nobody names it', async () => {
    const { root } = await visited();
    const panel = root.querySelector<HTMLElement>('app-edition-panel') ?? root;
    expect(rows(panel)[0]?.slice(0, 3)).toEqual(['Eva Sundari', 'praktisi', 'praktisi']);
  });

  test('without names or contradictions say so', async () => {
    const { root } = await visited([aFact()]);
    expect(sectionOf(root, 'Dewan juri')).toContain('Nama juri tidak diketahui');
    expect(sectionOf(root, 'Sumber yang berbeda')).toContain('Tidak ada pertentangan yang ditemukan');
    expect(root.querySelector('app-chart')).toBeNull();
  });

  test('of a year without an edition are not found', async () => {
    const api = anApi().on('GET /api/editions/2021/facts', refused('not-found'));
    const { root } = await visit(EditionFactsPage, api, { year: '2021' });
    expect(root.querySelector('h1')).toBeNull();
    expect(root.querySelector('[role="alert"]')).not.toBeNull();
  });
});

describe('the editions side by side', () => {
  const of = (year: string, winners: number) => ({
    items: [aFact({ edition: year, key: 'winners', label: 'Pemenang', value: { kind: 'count', count: winners } })],
    total: 1,
  });

  const allFour = () =>
    anApi()
      .on('GET /api/editions/2018/facts', of('2018', 10))
      .on('GET /api/editions/2019/facts', of('2019', 13))
      .on('GET /api/editions/2020/facts', of('2020', 15));

  test('stand in columns, each answer with its mark', async () => {
    const { root } = await visit(HistoryPage, allFour().on('GET /api/editions/2022/facts', of('2022', 17)));
    const winners = rows(root).find(([label]) => label === 'Pemenang') ?? [];
    expect(winners.map((cell) => /^\d+|Pemenang/.exec(cell)?.[0])).toEqual(['Pemenang', '10', '13', '15', '17']);
    expect(winners[1]).toContain('terdokumentasi');
    expect(link(root, 'Kompetisi 2019').getAttribute('href')).toBe('/sejarah/2019');
    expect(textOf(root)).toContain('Tidak ada edisi pada 2021');
  });

  test('are not shown in part: what could not be read is said', async () => {
    const { root } = await visit(HistoryPage, allFour());
    expect(root.querySelector('table')).toBeNull();
    expect(root.querySelector('[role="alert"]')).not.toBeNull();
  });
});
