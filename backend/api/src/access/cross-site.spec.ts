import type { Request } from 'express';
import { isCrossSite } from './cross-site';

function aRequest(headers: Readonly<Record<string, string>>): Request {
  return { host: 'lomba.example:3000', get: (name: string) => headers[name] } as unknown as Request;
}

test.each([
  { because: 'a program says nothing', headers: {}, isForeign: false },
  { because: 'its own page', headers: { 'sec-fetch-site': 'same-origin' }, isForeign: false },
  { because: 'the address bar', headers: { 'sec-fetch-site': 'none' }, isForeign: false },
  { because: 'a page of a neighbour', headers: { 'sec-fetch-site': 'same-site' }, isForeign: true },
  { because: 'a page of another site', headers: { 'sec-fetch-site': 'cross-site' }, isForeign: true },
  { because: 'its own origin', headers: { origin: 'http://lomba.example:3000' }, isForeign: false },
  { because: 'another port', headers: { origin: 'http://lomba.example:4000' }, isForeign: true },
  { because: 'another host', headers: { origin: 'https://jahat.example' }, isForeign: true },
  { because: 'an origin that hides', headers: { origin: 'null' }, isForeign: true },
  {
    because: 'the browser knows better than the origin',
    headers: { 'sec-fetch-site': 'same-origin', origin: 'http://di-balik-proksi.example' },
    isForeign: false,
  },
])('$because', ({ headers, isForeign }) => {
  expect(isCrossSite(aRequest(headers))).toBe(isForeign);
});
