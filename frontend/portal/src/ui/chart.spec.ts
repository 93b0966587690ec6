import { provideZonelessChangeDetection } from '@angular/core';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { button, textOf } from '../testing/queries';
import { Chart } from './chart';
import type { CategoryChart } from './chart-spec';

const SPEC: CategoryChart = {
  headline: '7,3 menjadi 1,9 hari',
  kind: 'line',
  unit: 'hari',
  labelled: 'Tahun',
  labels: ['2018', '2020'],
  series: [{ name: 'Rata-rata', values: [7.3, 1.9] }],
  note: 'n tidak disebut sumber.',
};

async function open() {
  TestBed.configureTestingModule({
    providers: [provideZonelessChangeDetection()],
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
  });
  const fixture = TestBed.createComponent(Chart);
  fixture.componentRef.setInput('spec', SPEC);
  await fixture.whenStable();
  return { fixture, root: fixture.nativeElement as HTMLElement };
}

test('the finding and what it rests on stand over the picture', async () => {
  const { root } = await open();
  expect(textOf(root.querySelector('figcaption'))).toBe('7,3 menjadi 1,9 hari n tidak disebut sumber.');
});

test('the table is there for the printer before the picture has been seen', async () => {
  const { root } = await open();
  expect(root.querySelector('canvas')).toBeNull();
  expect(root.querySelector('.region')?.classList).toContain('for-print');
  expect([...root.querySelectorAll('tbody tr')].map(textOf)).toEqual(['20187,3', '20201,9']);
});

test('the table takes the place of the picture when it is asked for', async () => {
  const { root, fixture } = await open();
  const turn = button(root, 'Tampilkan sebagai tabel');
  expect(turn.getAttribute('aria-pressed')).toBe('false');
  turn.click();
  await fixture.whenStable();
  expect(turn.getAttribute('aria-pressed')).toBe('true');
  expect(root.querySelector('.region')?.classList).not.toContain('for-print');
  expect(root.querySelector('.waiting')).toBeNull();
});
