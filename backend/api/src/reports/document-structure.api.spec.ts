import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT_KINDS, type DocumentKind, type OrderDocument } from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';
import { fileOf, ordered } from '../../test/ordered-documents';
import { pdfFaults } from '../../test/pdf-faults';
import { readPdf, type TreeNode } from '../../test/read-pdf';
import { Organizer } from '../../test/stages';
import { removeFolder, temporaryFolder } from '../../test/temporary-folder';

const app = useDemoApp({ jobs: true });

/** One order of every kind that is a PDF. */
const ORDERS = {
  'evaluation-report': [{ entry: 'IP-001' }, { entry: 'OA-002' }],
  'agency-metrics-report': [{ agency: 'kota-solok' }, { agency: 'contoh-oa-001' }],
  'shortlist-report': [{ stage: 'document' }, { stage: 'interview' }],
  'ranking-workbook': [],
  'monitoring-report': [{ monitoring: 1 }],
  'monitoring-agency-report': [{ monitoring: 1, agency: 'contoh-ip-001' }],
  'monitoring-workbook': [],
} as const satisfies Record<DocumentKind, readonly Omit<OrderDocument, 'kind'>[]>;

const MONITORING = {
  ...{ name: 'Monev tengah tahun 2026', observedUntil: '2026-07-31' },
  period: { start: '2026-01-01', end: '2026-06-30' },
};

const CASES = DOCUMENT_KINDS.flatMap((kind) =>
  ORDERS[kind].map((about) => ({ order: { kind, ...about }, name: `${kind} of ${Object.values(about).join()}` })),
);
const files = new Map<string, Buffer>();

beforeAll(async () => {
  const organizer = await Organizer.of(app);
  await organizer.interview();
  await organizer.run('interview');
  await organizer.client.post('editions/demo/monitorings', MONITORING);
  for (const { order, name } of CASES) {
    const { id } = await ordered(organizer.client, order);
    files.set(name, await fileOf(organizer.client, id));
  }
}, 180_000);

const bytesOf = (name: string): Buffer => files.get(name) ?? Buffer.alloc(0);

test.each(CASES)('a $name is tagged throughout, and holds what it claims', ({ name }) => {
  expect(pdfFaults(bytesOf(name))).toEqual([]);
});

test.each(CASES)(
  'another reader finds the language, the claims and a tree on every page of a $name',
  async ({ name }) => {
    const { pages, language, title, claims, marks } = await readPdf(bytesOf(name));
    expect({ language, claims, marked: marks?.Marked }).toEqual({
      language: 'id-ID',
      claims: ['2', 'A', '1', title],
      marked: true,
    });
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(rolesOf(page).length).toBeGreaterThan(1);
    const [first] = rolesOf(pages[0]).filter((role) => /^H\d/.test(role));
    expect(first).toBe('H1');
  },
);

function rolesOf(node: TreeNode | undefined): readonly string[] {
  return node === undefined ? [] : [node.role, ...node.children.flatMap(rolesOf)];
}

const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;

(hasQpdf ? test.each(CASES) : test.skip.each(CASES))(
  'qpdf (where it is on the path) finds no fault in a $name',
  ({ name }) => {
    const folder = temporaryFolder();
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytesOf(name));
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    removeFolder(folder);
    expect({ status, told: `${stdout}${stderr}` }).toEqual({ status: 0, told: expect.stringContaining('No syntax') });
  },
);
