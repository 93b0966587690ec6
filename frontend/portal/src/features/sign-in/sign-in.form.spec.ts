import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { type Credentials, NO_CREDENTIALS, returnAddress, SIGN_IN_SCHEMA, signInOf } from './sign-in.form';

function aForm(fields: Partial<Credentials>) {
  const model = signal<Credentials>({ ...NO_CREDENTIALS, email: 'a@b.id', password: 'x', ...fields });
  return form(model, SIGN_IN_SCHEMA, { injector: TestBed.inject(Injector) });
}

test('the code counts only once the server asked for it', () => {
  expect(aForm({}).code().hidden()).toBe(true);
  expect(aForm({})().valid()).toBe(true);
  expect(aForm({ asksCode: true }).code().errors()).toMatchObject([{ kind: 'required' }]);
});

test.each([
  { code: '123456', valid: true },
  { code: ' 123 456 ', valid: true },
  { code: '12345', valid: false },
  { code: '12345a', valid: false },
])('the code "$code" is valid: $valid', ({ code, valid }) => {
  expect(aForm({ asksCode: true, code }).code().valid()).toBe(valid);
});

test('an address loses the blanks around it, a password keeps every character', () => {
  expect(signInOf({ email: ' a@b.id ', password: ' x ', code: '', asksCode: false })).toEqual({
    email: 'a@b.id',
    password: ' x ',
  });
});

test.each([
  { wanted: '/edisi/demo', goes: '/edisi/demo', because: 'an address of the portal is taken' },
  { wanted: undefined, goes: '/', because: 'without an address the way leads home' },
  { wanted: '//evil.example', goes: '/', because: 'another host is refused' },
  { wanted: '/\\evil.example', goes: '/', because: 'a backslash that browsers read as another host is refused' },
  { wanted: 'https://evil.example', goes: '/', because: 'a foreign address is refused' },
  { wanted: '/masuk?kembali=/x', goes: '/', because: 'signing in does not lead to signing in' },
])('$because', ({ wanted, goes }) => expect(returnAddress(wanted)).toBe(goes));
