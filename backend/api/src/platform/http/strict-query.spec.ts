import { Refusal } from './refusal';
import { strictQuery } from './strict-query';

function refusalOf(query: string): Refusal | undefined {
  try {
    strictQuery(query);
    return undefined;
  } catch (error) {
    return error as Refusal;
  }
}

describe('a query', () => {
  test.each([
    { query: null, values: {} },
    { query: '', values: {} },
    { query: '&&', values: {} },
    { query: 'limit=50&cursor=100', values: { limit: '50', cursor: '100' } },
    { query: 'search=', values: { search: '' } },
    { query: 'search', values: { search: '' } },
    { query: 'search=a+b%20c', values: { search: 'a b c' } },
    { query: 'search=a=b', values: { search: 'a=b' } },
    { query: 'search=%3Cb%3E', values: { search: '<b>' } },
  ])('$query is $values', ({ query, values }) => {
    expect(strictQuery(query)).toEqual(values);
  });

  test.each([
    { query: 'limit=1&limit=2', path: 'limit', code: 'repeated' },
    { query: 'a[b]=1', path: 'a[b]', code: 'unknown-property' },
    { query: 'a.b=1', path: 'a.b', code: 'unknown-property' },
    { query: '__proto__=1', path: '__proto__', code: 'unknown-property' },
    { query: 'constructor=1', path: 'constructor', code: 'unknown-property' },
    { query: 'prototype=1', path: 'prototype', code: 'unknown-property' },
    { query: '=1', path: '', code: 'unknown-property' },
    { query: 'search=%', path: 'search', code: 'invalid' },
    { query: 'search=%ff', path: 'search', code: 'invalid' },
    { query: '%=1', path: '', code: 'invalid' },
    { query: 'search=%00', path: 'search', code: 'unstorable-text' },
    { query: `search=${'a'.repeat(1_001)}`, path: 'search', code: 'invalid' },
  ])('$path is refused as $code', ({ query, path, code }) => {
    expect(refusalOf(query)).toMatchObject({ code: 'invalid-request', faults: [{ path, code }] });
  });
});
