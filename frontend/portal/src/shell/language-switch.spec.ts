import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { LANGUAGE_COOKIE } from '@anggakara/contracts';
import { FakeApi, refused } from '../testing/fake-api';
import { link, textOf } from '../testing/queries';
import { visit } from '../testing/visit';
import { LanguageProposal } from './language-proposal';
import { LanguageSwitch } from './language-switch';

const NOBODY = new FakeApi().on('GET /api/session', refused('not-signed-in'));
const PLACE = { place: '/edisi/demo/peserta?kelompok=OA' };

function forgetChoice(): void {
  document.cookie = `${LANGUAGE_COOKIE}=; Path=/; Max-Age=0`;
}

afterEach(forgetChoice);

/** A click that does not leave the page of the test. */
function clicked(element: HTMLElement): void {
  element.addEventListener('click', (event) => event.preventDefault(), { once: true });
  element.click();
}

function prefer(...languages: string[]): void {
  jest.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
}

describe('the switch', () => {
  test('names each language in itself and leads to the same place in the other', async () => {
    const { root } = await visit(LanguageSwitch, NOBODY, PLACE);
    const here = root.querySelector('[aria-current="true"]');
    expect([textOf(here), here?.getAttribute('lang')]).toEqual(['Bahasa Indonesia', 'id']);
    const english = link(root, 'English');
    expect(english.getAttribute('href')).toBe('/en/edisi/demo/peserta?kelompok=OA');
    expect([english.lang, english.hreflang]).toEqual(['en', 'en']);
  });

  test('leads back from the English build', async () => {
    $localize.locale = 'en-GB';
    const { root } = await visit(LanguageSwitch, NOBODY, PLACE);
    expect(link(root, 'Bahasa Indonesia').getAttribute('href')).toBe(PLACE.place);
    delete $localize.locale;
  });

  test('remembers what a person chose, for the server too', async () => {
    const { root } = await visit(LanguageSwitch, NOBODY, PLACE);
    clicked(link(root, 'English'));
    expect(document.cookie).toContain('anggakara-language=en');
    expect(TestBed.inject(Router).url).toBe('/');
  });
});

describe('the proposal', () => {
  const proposed = async (...languages: string[]) => {
    prefer(...languages);
    return visit(LanguageProposal, NOBODY, PLACE);
  };

  test.each([
    { prefers: ['en-US', 'en', 'id'], is: 'made' },
    { prefers: ['fr', 'en'], is: 'made' },
    { prefers: ['id-ID', 'en'], is: 'not made' },
    { prefers: ['fr'], is: 'not made' },
    { prefers: [], is: 'not made' },
  ])('of English is $is to a browser that prefers $prefers', async ({ prefers, is }) => {
    const { root } = await proposed(...prefers);
    expect(root.querySelector('section[lang="en"]') === null).toBe(is === 'not made');
  });

  test('leads to the same place, and its acceptance is a choice', async () => {
    const { root } = await proposed('en');
    expect(link(root, 'English').getAttribute('href')).toBe('/en/edisi/demo/peserta?kelompok=OA');
    clicked(link(root, 'English'));
    expect(document.cookie).toContain('anggakara-language=en');
  });

  test('goes away for good once it is declined', async () => {
    const { root, settle } = await proposed('en');
    root.querySelector('button')?.click();
    await settle();
    expect(root.querySelector('section')).toBeNull();
    expect(document.cookie).toContain('anggakara-language=id');
    TestBed.resetTestingModule();
    expect((await proposed('en')).root.querySelector('section')).toBeNull();
  });

  test('of Indonesian is made in Indonesian to who opened an English address', async () => {
    prefer('id-ID');
    $localize.locale = 'en-GB';
    const { root } = await visit(LanguageProposal, NOBODY, PLACE);
    delete $localize.locale;
    expect(textOf(root.querySelector('section[lang="id"]'))).toContain('tersedia dalam Bahasa Indonesia');
  });
});
