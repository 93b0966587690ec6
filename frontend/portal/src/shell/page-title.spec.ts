import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { provideRouter, TitleStrategy, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { PageHeader } from '../ui/page-header';
import { PageTitle } from './page-title';

@Component({
  selector: 'app-agency-stub',
  imports: [PageHeader],
  template: `@if (name(); as known) {
    <app-page-header [heading]="known" />
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class AgencyStub {
  readonly name = input<string>();
}

const ROUTES = [
  { path: 'instansi', title: 'Instansi', component: AgencyStub },
  { path: 'lain', component: AgencyStub },
  { path: 'masuk', title: 'Masuk', children: [] },
];

async function titlesAt(...addresses: readonly string[]): Promise<readonly string[]> {
  TestBed.configureTestingModule({
    providers: [provideRouter(ROUTES, withComponentInputBinding()), { provide: TitleStrategy, useClass: PageTitle }],
  });
  const router = await RouterTestingHarness.create();
  const titles = [];
  for (const address of addresses) {
    await router.navigateByUrl(address);
    await router.fixture.whenStable();
    titles.push(TestBed.inject(Title).getTitle());
  }
  return titles;
}

test.each([
  { when: 'its route, as long as the page has no heading', addresses: ['/instansi'], title: 'Instansi' },
  { when: 'its page', addresses: ['/instansi?name=Kota%20Solok'], title: 'Kota Solok' },
  {
    when: 'its page still after the same page was asked again',
    addresses: ['/instansi?name=A', '/instansi?name=A&x=1'],
    title: 'A',
  },
  { when: 'the page that came, not the one that went', addresses: ['/instansi?name=A', '/lain?name=B'], title: 'B' },
  { when: 'its route again, after a page with a heading', addresses: ['/instansi?name=A', '/masuk'], title: 'Masuk' },
])('the window is called as $when', async ({ addresses, title }) => {
  expect((await titlesAt(...addresses)).at(-1)).toBe(`${title} - Anggakara`);
});

test('with neither route nor page it is called as the product', async () => {
  expect(await titlesAt('/lain')).toEqual(['Anggakara']);
});
