import { Component, ChangeDetectionStrategy } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { control, type } from '../testing/queries';
import { holdsWords, ListFilter } from './list-filter';
import { ListHead } from './list-head';

@Component({
  imports: [ListHead],
  template: `<app-list-head
    [filter]="filter"
    searched="Nama"
    i18n-searched
    choiceLabel="Kelompok"
    i18n-choiceLabel
    [options]="options"
  />`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Page {
  readonly filter = new ListFilter({ parameter: 'kelompok', of: ['IP', 'UPP'] });
  readonly sorting = this.filter.sorting<string>({ name: (row) => row });
  readonly options = ['IP', 'UPP'].map((value) => ({ value, text: value }));
}

async function open(address: string) {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'daftar', component: Page }])] });
  const harness = await RouterTestingHarness.create();
  const page = await harness.navigateByUrl(address, Page);
  const settle = async (): Promise<string> => {
    await harness.fixture.whenStable();
    await new Promise((done) => setTimeout(done));
    return TestBed.inject(Router).url;
  };
  return { page, root: harness.routeNativeElement ?? document.body, settle };
}

test('the address says what a list is narrowed to and how it is sorted', async () => {
  const { page, root, settle } = await open('/daftar?cari=kota&kelompok=UPP&urut=-name');
  await settle();
  expect([page.filter.text(), page.filter.choice()]).toEqual(['kota', 'UPP']);
  expect(page.sorting.order()).toEqual({ key: 'name', direction: 'descending' });
  expect(control(root, 'Cari').value).toBe('kota');
  expect(control(root, 'Kelompok').value).toBe('UPP');
});

test('what is typed, chosen and sorted goes into the address, and what is cleared goes out of it', async () => {
  const { page, root, settle } = await open('/daftar');
  type(control(root, 'Cari'), 'kota');
  expect(await settle()).toBe('/daftar?cari=kota');
  page.filter.choose('IP');
  page.sorting.by('name');
  expect(await settle()).toBe('/daftar?cari=kota&kelompok=IP&urut=name');
  page.filter.clear();
  expect(await settle()).toBe('/daftar?urut=name');
});

test('a choice that the list does not know is none', async () => {
  const { page } = await open('/daftar?kelompok=XX');
  expect(page.filter.choice()).toBe('');
});

test.each([
  { text: '', found: true },
  { text: '  selasar KAB ', found: true },
  { text: 'selasar kota', found: false },
])('"$text" is found: $found', ({ text, found }) => {
  expect(holdsWords(['IP-001', 'Kabupaten Selasar'], text)).toBe(found);
});
