import { chosenLanguage, languageOfAddress, samePlaceIn } from './portal-language';

test.each([
  { path: '/', language: 'id' },
  { path: '/edisi/demo', language: 'id' },
  { path: '/en', language: 'en' },
  { path: '/en/edisi/demo', language: 'en' },
  { path: '/energi', language: 'id' },
  { path: '/edisi/en', language: 'id' },
])('$path is in $language', ({ path, language }) => expect(languageOfAddress(path)).toBe(language));

test.each([
  { cookies: undefined, language: undefined },
  { cookies: '', language: undefined },
  { cookies: 'a=b; anggakara-language=en', language: 'en' },
  { cookies: 'anggakara-language=id;a=b', language: 'id' },
  { cookies: 'anggakara-language=', language: undefined },
  { cookies: 'anggakara-language=en-GB', language: undefined },
  { cookies: 'not-anggakara-language=en', language: undefined },
])('of the cookies $cookies the choice is $language', ({ cookies, language }) => {
  expect(chosenLanguage(cookies)).toBe(language);
});

test.each([
  { url: '/', english: '/en/', indonesian: '/' },
  { url: '/en', english: '/en/', indonesian: '/' },
  { url: '/edisi/demo?a=/en/', english: '/en/edisi/demo?a=/en/', indonesian: '/edisi/demo?a=/en/' },
  { url: '/en/edisi/demo?a=1', english: '/en/edisi/demo?a=1', indonesian: '/edisi/demo?a=1' },
  { url: '/en?a=1', english: '/en/?a=1', indonesian: '/?a=1' },
  { url: '/en//jahat.example/', english: '/en/jahat.example/', indonesian: '/jahat.example/' },
  { url: '/en/\\jahat.example/', english: '/en/jahat.example/', indonesian: '/jahat.example/' },
])('$url is the same place as $english and $indonesian', ({ url, english, indonesian }) => {
  expect([samePlaceIn('en', url), samePlaceIn('id', url)]).toEqual([english, indonesian]);
});
