import type { ParticipationView } from '@anggakara/contracts';
import { FakeApi, refused } from '../../testing/fake-api';
import { aParticipation } from '../../testing/figures';
import { aSession } from '../../testing/people';
import { link, rows, textOf } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { EditionParticipants } from './edition-participants';
import { named, participantRows, participationProvenance } from './participant-rows';

const WINNER = aParticipation({ milestone: 'winner', label: 'Top 10' });
const UNIT = aParticipation({
  ...{ agencyCode: 'kementerian-esdm', agencyName: 'Kementerian ESDM' },
  ...{ participant: 'Ditjen Ketenagalistrikan', isServiceUnit: true, category: 'UPP terbaik' },
});

test('statements about one participant stand in one row, in the order in which they are told', () => {
  const found = participantRows([aParticipation(), UNIT, WINNER]);
  expect(found.map(({ participant, agencyName, statements }) => [participant, agencyName, statements.length])).toEqual([
    ['Pemerintah Kota Solok', null, 2],
    ['Ditjen Ketenagalistrikan', 'Kementerian ESDM', 1],
  ]);
  expect([named(found, 'winner'), named(found, 'shortlisted'), named(found, 'finalist')]).toEqual([1, 2, 0]);
});

test('a statement opens its source, an assumed one its reason first', () => {
  const source = { title: 'Daftar', publisher: 'Antara', published: '2018-12-10' };
  expect(participationProvenance(aParticipation({ source }))).toEqual({
    kind: 'documented',
    source: 'Daftar (Antara, 10 Desember 2018)',
  });
  const assumed = aParticipation({ source, provenance: 'assumption', remark: 'Terbaca dari nama.' });
  expect(participationProvenance(assumed)).toEqual({
    kind: 'assumption',
    reason: 'Terbaca dari nama. Daftar (Antara, 10 Desember 2018)',
  });
});

const shown = (items: readonly ParticipationView[]) => visitWith({ items, total: items.length });

function visitWith(answer: unknown) {
  const api = new FakeApi()
    .on('GET /api/session', aSession('juror'))
    .on('GET /api/editions/2018/participations', answer);
  return visit(EditionParticipants, api, { year: '2018', winners: 10 });
}

test('those who are named are listed, with how many winners are not', async () => {
  const { root } = await shown([aParticipation(), WINNER, UNIT]);
  expect(textOf(root)).toContain('Pemenang yang disebut namanya: 1 dari 10.');
  expect(textOf(root)).toContain('urutannya bukan peringkat');
  const [solok = [], unit = []] = rows(root);
  expect(solok[1]).toMatch(/Top 25.*Top 10/);
  expect(unit.join(' ')).toMatch(/unit dari.*Kementerian ESDM.*UPP terbaik/);
  expect(link(root, 'Pemerintah Kota Solok').getAttribute('href')).toBe('/instansi/kota-solok');
});

test('where nobody is named it is said', async () => {
  const { root } = await shown([]);
  expect(textOf(root)).toContain('Tidak ada sumber yang menyebut nama peserta edisi ini.');
});

test('a list that cannot be read is no empty list', async () => {
  const { root } = await visitWith(refused('not-found'));
  expect(textOf(root)).not.toContain('Tidak ada sumber');
  expect(root.querySelector('[role="alert"]')).not.toBeNull();
});
