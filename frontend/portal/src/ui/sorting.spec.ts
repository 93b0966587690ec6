import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { button, textOf } from '../testing/queries';
import { SortHeader, Sorting } from './sorting';

interface Row {
  readonly name: string;
  readonly score: number | null;
}
const ROWS: readonly Row[] = [
  { name: 'IP-10', score: 3 },
  { name: 'IP-9', score: null },
  { name: 'IP-2', score: 12 },
];

function aSorting(): Sorting<Row> {
  return new Sorting<Row>({ name: ({ name }) => name, score: ({ score }) => score });
}

const namesOf = (rows: readonly Row[]): readonly string[] => rows.map(({ name }) => name);

test('nothing is sorted before somebody asks', () => expect(aSorting().sorted(ROWS)).toBe(ROWS));

test('texts with numbers sort as people count', () => {
  const sorting = aSorting();
  sorting.by('name');
  expect(namesOf(sorting.sorted(ROWS))).toEqual(['IP-2', 'IP-9', 'IP-10']);
});

test('asking again turns the order around, and what is missing stays last', () => {
  const sorting = aSorting();
  sorting.by('score');
  expect(namesOf(sorting.sorted(ROWS))).toEqual(['IP-10', 'IP-2', 'IP-9']);
  sorting.by('score');
  expect(namesOf(sorting.sorted(ROWS))).toEqual(['IP-2', 'IP-10', 'IP-9']);
});

test('a header says how its column is sorted', async () => {
  @Component({
    imports: [SortHeader],
    template: '<table><thead><tr><th [appSort]="sorting" column="name" i18n>Nama</th></tr></thead></table>',
    changeDetection: ChangeDetectionStrategy.OnPush,
  })
  class Host {
    readonly sorting = aSorting();
  }
  const fixture = TestBed.createComponent(Host);
  await fixture.whenStable();
  const header = (fixture.nativeElement as HTMLElement).querySelector('th');
  expect(header?.getAttribute('aria-sort')).toBeNull();
  button(fixture.nativeElement as HTMLElement, textOf(header)).click();
  await fixture.whenStable();
  expect(header?.getAttribute('aria-sort')).toBe('ascending');
});
