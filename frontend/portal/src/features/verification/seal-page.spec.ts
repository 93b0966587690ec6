import { TestBed } from '@angular/core/testing';
import { SealWorkers } from '../../data/seal-check';
import type { SealMessage, SealWorker } from '../../data/seal-messages';
import type { SealOrder } from '../../data/seal-order';
import type { SealReport } from '../../data/seal-report';
import { FakeApi } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { textOf } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { SealPage } from './seal-page';

class FakeWorker implements SealWorker {
  onmessage: SealWorker['onmessage'] = null;
  onerror: SealWorker['onerror'] = null;
  isEnded = false;
  given: SealOrder | null = null;

  postMessage(order: SealOrder): void {
    this.given = order;
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: SealMessage): void {
    this.onmessage?.({ data } as MessageEvent<SealMessage>);
  }
}

const SUMMARY = {
  ...{ edition: 'demo', stage: 'document', engineVersion: '1.0.0', entries: 1168, places: 46 },
  ...{ inputHash: 'a'.repeat(64), resultHash: 'b'.repeat(64) },
};

async function checking() {
  const worker = new FakeWorker();
  TestBed.configureTestingModule({
    providers: [{ provide: SealWorkers, useValue: { open: () => Promise.resolve(worker) } }],
  });
  const page = await visit(SealPage, new FakeApi().on('GET /api/session', aSession('auditor')));
  const field = page.root.querySelector<HTMLInputElement>('#segel');
  Object.defineProperty(field, 'files', { value: [new File(['{}'], 'hasil.sealed.json')] });
  field?.dispatchEvent(new Event('change'));
  await page.settle();
  const report = async (told: SealReport): Promise<string> => {
    worker.say({ kind: 'report', report: told });
    await page.settle();
    return textOf(page.root);
  };
  return { ...page, worker, report };
}

const checked = (
  verdict: Extract<SealReport, { kind: 'checked' }>['verdict'],
  ...lines: readonly string[]
): SealReport => ({ kind: 'checked', verdict, summary: SUMMARY, lines });

describe('the page that recomputes a sealed result', () => {
  test('says what is being done with which file, and stops when asked', async () => {
    const { root, worker, settle } = await checking();
    const shown = async (message: SealMessage): Promise<readonly unknown[]> => {
      worker.say(message);
      await settle();
      const bar = root.querySelector('progress');
      return [bar?.value, bar?.getAttribute('aria-label')];
    };
    expect(await shown({ kind: 'step', step: 'hashing', share: 0 })).toEqual([10, 'hasil.sealed.json']);
    expect(await shown({ kind: 'step', step: 'computing', share: 0.5 })).toEqual([70, 'hasil.sealed.json']);
    expect(textOf(root)).toContain('hasil.sealed.json Menghitung ulang hasil');

    [...root.querySelectorAll('button')].find((button) => textOf(button) === 'Batalkan')?.click();
    await settle();
    expect(worker.isEnded).toBe(true);
    expect(textOf(root)).not.toContain('hasil.sealed.json');
  });

  test('says that a result matches, what was computed, and both hashes', async () => {
    const { report, worker } = await checking();
    const text = await report(checked({ kind: 'same', resultHash: SUMMARY.resultHash }));
    for (const part of ['cocok', '1.168 peserta untuk 46 tempat', SUMMARY.inputHash, SUMMARY.resultHash, '1.0.0']) {
      expect(text).toContain(part);
    }
    expect(worker.isEnded).toBe(true);
  });

  test.each([
    {
      verdict: checked({
        kind: 'different',
        difference: { path: 'result.state', stated: '"open"', found: '"settled"' },
      }),
      says: 'Perbedaan pertama ada pada result.state',
    },
    {
      verdict: checked({ kind: 'other-engine', stated: '0.9.0', ours: '1.0.0' }),
      says: 'dibuat mesin nilai 0.9.0',
    },
    { verdict: checked({ kind: 'input-unsound', count: 1200 }), says: 'ada 1.200 masalah' },
    {
      verdict: checked({ kind: 'input-unsound', count: 1 }, 'hasil.json:3:9: input.entries[1].code: Peserta A ...'),
      says: 'hasil.json:3:9: input.entries[1].code: Peserta A ...',
    },
    { verdict: { kind: 'refused', reason: 'no-digest', lines: [] } as const, says: 'https atau localhost' },
    { verdict: { kind: 'refused', reason: 'malformed', lines: [] } as const, says: 'tidak tersusun' },
    {
      verdict: { kind: 'refused', reason: 'malformed', lines: ['hasil.json:1:1: Tidak ada "input".'] } as const,
      says: 'hasil.json:1:1: Tidak ada "input".',
    },
  ])('says $says', async ({ verdict, says }) => {
    const { report } = await checking();
    expect(await report(verdict)).toContain(says);
  });

  test('says so where the worker breaks down', async () => {
    const { root, worker, settle } = await checking();
    worker.onerror?.(new ErrorEvent('error'));
    await settle();
    expect(textOf(root)).toContain('terhenti sebelum selesai');
  });
});
