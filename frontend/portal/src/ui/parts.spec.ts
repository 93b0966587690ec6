import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { button, textOf } from '../testing/queries';
import { Announcements, Announcer } from './announcer';
import { Confirm } from './confirm';
import { Countdown } from './countdown';
import { Instant } from './instant';
import { LoadState } from './load-state';
import { ProblemSummary } from './problem-summary';
import { ProvenanceMark } from './provenance-mark';
import type { ShownProblem } from './shown-problem';

const changeDetection = ChangeDetectionStrategy.OnPush;

test('a summary takes the focus, leads to the field at fault, and names what is not on the page', async () => {
  @Component({
    imports: [ProblemSummary],
    template: '<app-problem-summary [problem]="problem()" /><input id="x.y" />',
    changeDetection,
  })
  class Host {
    readonly problem = signal<ShownProblem | null>(null);
  }
  const fixture = TestBed.createComponent(Host);
  const root = fixture.nativeElement as HTMLElement;
  document.body.append(root);
  await fixture.whenStable();
  expect(root.querySelector('[role="alert"]')).toBeNull();
  fixture.componentInstance.problem.set({
    title: 'Isian belum benar',
    detail: 'Periksa.',
    violations: [
      { path: 'x.y', message: 'Isi y.' },
      { path: 'elsewhere', message: 'Lain.' },
    ],
  });
  await fixture.whenStable();
  expect(document.activeElement).toBe(root.querySelector('[role="alert"]'));
  expect(textOf(root.querySelector('code'))).toBe('elsewhere');
  root.querySelector('a')?.click();
  expect(document.activeElement?.id).toBe('x.y');
});

test('a summary names the field where several carry the same message', async () => {
  @Component({
    imports: [ProblemSummary],
    template: `
      <label for="total" i18n>Total</label><input id="total" /> <label for="part" i18n>Rincian</label
      ><input id="part" />
      <app-problem-summary [problem]="problem" />
    `,
    changeDetection,
  })
  class Host {
    readonly problem: ShownProblem = {
      title: 'Isian belum benar',
      detail: 'Periksa.',
      violations: [
        { path: 'total', message: 'Isi bilangan.' },
        { path: 'part', message: 'Isi bilangan.' },
      ],
    };
  }
  const fixture = TestBed.createComponent(Host);
  const root = fixture.nativeElement as HTMLElement;
  document.body.append(root);
  await fixture.whenStable();
  expect([...root.querySelectorAll('a')].map(textOf)).toEqual(['Total: Isi bilangan.', 'Rincian: Isi bilangan.']);
  root.remove();
});

test('a mark of provenance says which, and opens its source or its reason', async () => {
  const fixture = TestBed.createComponent(ProvenanceMark);
  const text = async (of: object): Promise<string> => {
    fixture.componentRef.setInput('of', of);
    await fixture.whenStable();
    const root = fixture.nativeElement as HTMLElement;
    return `${textOf(root.querySelector('summary'))}: ${textOf(root.querySelector('.source'))}`;
  };
  expect(await text({ kind: 'documented', source: 'noa.co.id' })).toBe('terdokumentasi: noa.co.id');
  expect(await text({ kind: 'assumption', reason: 'Usulan.' })).toBe('asumsi: Usulan.');
});

test('what is being read says so, what failed says why and can be tried again', async () => {
  const resource = { value: false, loading: true, failure: undefined as unknown, reloads: 0 };
  const loadable = () => ({
    hasValue: () => resource.value,
    isLoading: () => resource.loading,
    error: () => resource.failure,
    reload: () => (resource.reloads += 1) > 0,
  });
  const fixture = TestBed.createComponent(LoadState);
  const root = fixture.nativeElement as HTMLElement;
  fixture.componentRef.setInput('of', loadable());
  await fixture.whenStable();
  expect(textOf(root.querySelector('[role="status"]'))).toBe('Memuat ...');
  resource.failure = new Error('x');
  fixture.componentRef.setInput('of', loadable());
  await fixture.whenStable();
  button(root, 'Coba lagi').click();
  expect(resource.reloads).toBe(1);
});

test('what was done is said aloud, and can be dismissed', async () => {
  const fixture = TestBed.createComponent(Announcements);
  const announcer = TestBed.inject(Announcer);
  const root = fixture.nativeElement as HTMLElement;
  for (const text of ['satu', 'dua', 'tiga', 'empat']) announcer.say(text);
  await fixture.whenStable();
  expect([...root.querySelectorAll('.announcement span')].map(textOf)).toEqual(['dua', 'tiga', 'empat']);
  button(root, 'Tutup pemberitahuan').click();
  await fixture.whenStable();
  expect(announcer.announcements().map(({ text }) => text)).toEqual(['tiga', 'empat']);
});

test('a countdown counts to the instant and says when it has passed', async () => {
  const fixture = TestBed.createComponent(Countdown);
  const left = async (until: number): Promise<string> => {
    fixture.componentRef.setInput('until', new Date(until).toISOString());
    await fixture.whenStable();
    return textOf(fixture.nativeElement as HTMLElement);
  };
  expect(await left(Date.now() + 2 * 86_400_000 + 60_000)).toBe('2 hari lagi');
  expect(await left(Date.now() - 60_000)).toBe('sudah lewat');
  fixture.destroy();
});

test('an instant carries its machine-readable form', async () => {
  const fixture = TestBed.createComponent(Instant);
  fixture.componentRef.setInput('at', '2020-11-11T03:30:00Z');
  await fixture.whenStable();
  const time = (fixture.nativeElement as HTMLElement).querySelector('time');
  expect([textOf(time), time?.dateTime]).toEqual(['11 November 2020, 10.30 WIB', '2020-11-11T03:30:00Z']);
});

async function asking(answer: (dialog: ParentNode) => void) {
  const answered = TestBed.inject(Confirm).ask({
    title: 'Kunci?',
    text: 'Tidak dapat dibatalkan.',
    act: 'Kunci',
    reason: 'Alasan',
  });
  await new Promise((done) => setTimeout(done, 50));
  TestBed.tick();
  answer(document);
  return answered;
}

test('a question with a reason is not answered by a blank', async () => {
  const answer = await asking((dialog) => {
    button(dialog, 'Kunci').click();
    TestBed.tick();
    expect(textOf(document.querySelector('.error-text'))).toBe('Alasan wajib diisi.');
    const reason = document.querySelector('textarea')!;
    reason.value = ' Rapat pleno ';
    reason.dispatchEvent(new Event('input'));
    button(dialog, 'Kunci').click();
  });
  expect(answer).toEqual({ reason: 'Rapat pleno' });
});

test('who thinks better of it answers nothing', async () => {
  expect(await asking((dialog) => button(dialog, 'Batal').click())).toBeNull();
});
