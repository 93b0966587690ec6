import { OA_VERDICTS, SUCCESSION_KINDS, type AgencyView } from '@anggakara/contracts';
import { FakeApi } from '../../testing/fake-api';
import { anAgency, aParticipation, aSource } from '../../testing/figures';
import { aSession } from '../../testing/people';
import { link, rows, textOf } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { AgencyPage } from './agency-page';
import { editionPasts, factGroups } from './agency-past';
import { successionText, verdictReason, verdictText } from './agency-words';

async function shown(fields: Partial<AgencyView>): Promise<HTMLElement> {
  const view = anAgency({ code: 'kota-solok', name: 'Pemerintah Kota Solok', ...fields });
  const api = new FakeApi().on('GET /api/session', aSession('staff')).on('GET /api/agencies/kota-solok', view);
  return (await visit(AgencyPage, api, { agency: 'kota-solok' })).root;
}

const section = (root: HTMLElement, id: string): string => textOf(root.querySelector(`[aria-labelledby="${id}"]`));

test('an agency is named with its code, its province, its inhabitants and where that is said', async () => {
  const root = await shown({
    regionCode: '13.72',
    province: { code: 'provinsi-sumatera-barat', name: 'Sumatera Barat' },
    population: { value: 85553, year: 2024, source: aSource({ title: 'Data kependudukan' }) },
  });
  expect(section(root, 'jati-diri')).toMatch(/13\.72.*Sumatera Barat.*85\.553 jiwa \(2024\).*Data kependudukan/);
  expect(link(root, 'Sumatera Barat').getAttribute('href')).toBe('/instansi/provinsi-sumatera-barat');
});

test('what it was before, whom it came from and who came after are told with their day', async () => {
  const other = { kind: 'renamed', note: 'Perpres 1.', source: aSource() } as const;
  const root = await shown({
    since: { date: '2022-07-25', source: aSource() },
    formerly: [{ name: 'Kota Lama', regionCode: '13.01', until: '2004', source: aSource() }],
    predecessors: [{ ...other, code: 'a', name: 'Kementerian A', on: '2019-10' }],
    successors: [{ ...other, code: 'b', name: 'Kementerian B', on: '2024-10-21' }],
    serviceUnits: [{ code: 'u', name: 'Dinas Perhubungan', provenance: { kind: 'documented', source: 'dnews.co.id' } }],
  });
  expect(section(root, 'jati-diri')).toMatch(
    /25 Juli 2022.*Kota Lama \(13\.01\) sampai 2004.*Kementerian A berganti nama, Oktober 2019.*Kementerian B.*Dinas Perhubungan/,
  );
});

test('its history stands by edition, with the name that it had then and every source', async () => {
  const root = await shown({
    history: [
      aParticipation({ edition: '2020', label: 'Top 46', provenance: 'assumption', remark: 'Kelompok tidak disebut.' }),
      aParticipation({ source: aSource({ title: 'Daftar', published: '2018-12-10' }) }),
      aParticipation({ label: 'Top 10', milestone: 'winner', category: 'Dampak', participant: 'Dinas Kominfo' }),
    ],
  });
  const items = [...root.querySelectorAll('.past > li')].map(textOf);
  expect(items).toHaveLength(2);
  expect(items[0]).toMatch(/^2018\s*Top 25.*10 Desember 2018.*Top 10 Dampak sebagai Dinas Kominfo/);
  expect(items[1]).toMatch(/^2020\s*Top 46 asumsi Kelompok tidak disebut\./);
  expect(link(root, '2018').getAttribute('href')).toBe('/sejarah/2018');
});

test('whether it may compete among the earlier winners is read from who won, with the rule', async () => {
  const rule = { kind: 'documented', source: 'prfmnews' } as const;
  const root = await shown({
    oaEligibility: [
      { edition: '2020', verdict: 'eligible', wins: [{ edition: '2018', agencyName: 'Kota', label: 'Top 10' }], rule },
      { edition: '2022', verdict: 'unknown', wins: [], rule },
    ],
  });
  const [first = [], second = []] = rows(root);
  expect(first.join(' ')).toMatch(/2020.*Memenuhi syarat.*2018: Kota, Top 10.*prfmnews/);
  expect(second.join(' ')).toMatch(/2022.*Tidak diketahui.*-/);
});

test('how it handles complaints is told by what it is about, and never the inhabitants among it', async () => {
  const fact = (kind: AgencyView['facts'][number]['kind'], statement: string, since: string | null = null) => {
    return { kind, statement, since, source: aSource() };
  };
  const facts = [fact('practice', 'SOP'), fact('population', '1 penduduk'), fact('channel', 'SMS 1708', '2017')];
  const root = await shown({ facts });
  expect(section(root, 'pengelolaan')).toMatch(/Kanal aduan\s*SMS 1708 \(2017\).*Cara kerja\s*SOP/);
  expect(factGroups(facts).map(({ kind }) => kind)).toEqual(['channel', 'practice']);
});

test('of an agency that no source names it is said that this proves nothing', async () => {
  const root = await shown({});
  expect(section(root, 'riwayat')).toContain('belum tentu tidak ikut');
  expect(root.querySelector('#pengelolaan')).toBeNull();
  expect(editionPasts([])).toEqual([]);
});

test('an invented agency has no history', async () => {
  expect((await shown({ synthetic: true })).querySelector('#riwayat')).toBeNull();
});

test('every verdict and every succession has words', () => {
  for (const verdict of OA_VERDICTS) expect([verdictText(verdict), verdictReason(verdict)]).not.toContain('');
  expect(new Set(SUCCESSION_KINDS.map(successionText)).size).toBe(SUCCESSION_KINDS.length);
});
