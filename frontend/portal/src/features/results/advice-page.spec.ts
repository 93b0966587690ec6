import type { AssignableRole, RunAdviceView } from '@anggakara/contracts';
import { aGroupAdvice, anAdviceView } from '../../testing/advice';
import { anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { hasButton, link, rows, textOf } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { AdvicePage } from './advice-page';

const STAGE = '/api/editions/demo/stages/document';

const JUROR = {
  ...{ juror: 'j1', part: 1, entries: 3, severity: '-1.200000', standardError: '0.400000', isMarked: true },
  ...{ correlation: '0.910000', spread: null },
};

function open(answer: unknown = anAdviceView(), role: AssignableRole = 'organizer') {
  const api = new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions', { items: [anEdition()], total: 1 })
    .on('GET /api/editions/demo', anEdition())
    .on(`GET ${STAGE}/runs/1/advice`, answer);
  return visit(AdvicePage, api, { edition: 'demo', stage: 'document', run: '1' });
}

const section = (root: HTMLElement, heading: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('app-group-advice .card')].find(
    (card) => textOf(card.querySelector('h3')) === heading,
  );
  if (found === undefined) throw new Error(`no section ${heading}`);
  return found;
};

test('it says first that nothing of it changes a rank', async () => {
  const { root } = await open();
  expect(textOf(root.querySelector('.note'))).toContain('mengubah nilai, peringkat, atau hasil siapa pun');
});

test('every analysis says its finding, then what it assumes, what it rests on and when not to use it', async () => {
  const { root } = await open();
  const cards = [...root.querySelectorAll('app-group-advice .card')];
  expect(cards).toHaveLength(7);
  for (const card of cards) {
    expect(textOf(card.querySelector('.says'))).toMatch(/^Temuan/);
    expect([...card.querySelectorAll('.limits dt')].map(textOf)).toEqual(['Anggapan', 'Dasar', 'Jangan dipakai']);
    expect([...card.querySelectorAll('.limits dd')].map(textOf)).toEqual([
      expect.stringMatching(/^Anggapan /),
      'Dasar n.',
      expect.stringMatching(/^Batas /),
    ]);
  }
});

test('jurors stand by name with their severity and its error', async () => {
  const { root } = await open(anAdviceView(aGroupAdvice({ severity: [JUROR] })));
  const card = section(root, 'Keketatan juri');
  expect(rows(card)).toEqual([['Indra Lazuardi', '3', '\u22121,20', '0,40', '0,91', '-', 'lebih dari dua galat baku']]);
  expect(textOf(card.querySelector('app-chart'))).toContain('1 dari 1 juri berbeda melebihi dua galat baku');
});

test('parts of a panel are numbered, and entries that would stand elsewhere are listed', async () => {
  const part = { entries: 3, isComplete: true, betweenJurors: null, rest: null };
  const adjusted = [
    { entry: 'IP-001', part: 1, raw: '80.000000', adjusted: '78.500000', place: 1, adjustedPlace: 2 },
    { entry: 'IP-002', part: 1, raw: '79.000000', adjusted: '79.000000', place: 2, adjustedPlace: 2 },
  ];
  const parts = [
    { part: 1, jurors: ['j1'], ...part },
    { part: 2, jurors: ['j2'], ...part },
  ];
  const { root } = await open(anAdviceView(aGroupAdvice({ severity: [JUROR], parts, adjusted })));
  const card = section(root, 'Keketatan juri');
  expect(rows(card)[0]?.slice(0, 3)).toEqual(['Indra Lazuardi', '1', '3']);
  expect(rows(card.querySelector('details') as HTMLElement)).toEqual([
    ['IP-001 Kota Satu', '80,00', '78,50', '1', '2'],
  ]);
});

test('what an absence did to a mean, and what each criterion holds, stand in tables', async () => {
  const group = aGroupAdvice({
    recusals: [{ entry: 'IP-001', absent: ['j2'], mean: '70.500000', neutral: '69.250000' }],
    criteria: [
      {
        ...{ criterion: 'IMPACT', weight: '0.600000', entering: ['IP-003'], leaving: [], meanShift: '0.500000' },
        ...{ greatestShift: 2, swapAtTheCut: null },
      },
    ],
  });
  const { root } = await open(anAdviceView(group));
  expect(rows(section(root, 'Juri yang tidak menilai'))).toEqual([
    ['IP-001 Kota Satu', 'Sekar Kirana', '70,50', '69,25', '+1,25'],
  ]);
  expect(rows(section(root, 'Kepekaan terhadap bobot'))).toEqual([['Dampak', 'IP-003', '-', '0,50', '2']]);
});

test('signals are questions', async () => {
  const { root } = await open();
  const list = [...section(root, 'Hal yang layak ditanyakan').querySelectorAll('.questions li')].map(textOf);
  expect(list).toEqual(['Mengapa?']);
});

test('a group without a counted sheet says so', async () => {
  const { root } = await open(anAdviceView(aGroupAdvice({ entries: 0 })));
  expect(textOf(root.querySelector('app-empty-state'))).toContain('Belum ada yang dapat dikatakan');
  expect(root.querySelector('app-chart')).toBeNull();
});

test.each<{ role: AssignableRole; offered: boolean }>([
  { role: 'organizer', offered: true },
  { role: 'auditor', offered: false },
])('the marks for research are offered to $role: $offered', async ({ role, offered }) => {
  const { root } = await open(anAdviceView(), role);
  expect(textOf(root).includes('Unduh nilai untuk penelitian')).toBe(offered);
  if (offered) {
    const address = link(root, 'Unduh nilai untuk penelitian (CSV)').getAttribute('href');
    expect(address).toBe(`${STAGE}/runs/1/marks`);
  }
});

test('the hash of the advice stands beside the one of the result', async () => {
  const { root } = await open();
  for (const hash of ['b'.repeat(64), 'd'.repeat(64)]) expect(textOf(root)).toContain(hash);
});

test('advice that could not be computed is said, and can be asked for again', async () => {
  const { root } = await open(refused('computation-too-long', { seconds: 60 }));
  expect(textOf(root.querySelector('[role=alert]'))).toContain('Perhitungan dihentikan');
  expect(hasButton(root, 'Coba lagi')).toBe(true);
});

test('two groups can be jumped to', async () => {
  const view: RunAdviceView = anAdviceView();
  const groups = [aGroupAdvice(), aGroupAdvice({ group: 'UPP' })];
  const { root } = await open({ ...view, advice: { ...view.advice, groups } });
  expect(root.querySelectorAll('nav[aria-label=Kelompok] a')).toHaveLength(2);
});
