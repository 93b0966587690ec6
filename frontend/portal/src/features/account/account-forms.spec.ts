import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { deviceName } from './device-name';
import { changeOf, PASSWORD_SCHEMA, type PasswordChange } from './password.form';
import { CODE_SCHEMA, PASSWORD_AGAIN_SCHEMA, plainCode, REMOVAL_SCHEMA } from './second-factor.form';

const CHANGE: PasswordChange = {
  currentPassword: 'lama-sekali',
  newPassword: 'kuda baterai staples',
  repeated: 'kuda baterai staples',
};

function kindsOf(changes: Partial<PasswordChange>): readonly string[] {
  const fields = form(signal({ ...CHANGE, ...changes }), PASSWORD_SCHEMA, { injector: TestBed.inject(Injector) });
  return fields()
    .errorSummary()
    .map(({ kind }) => kind);
}

test.each([
  { changes: {}, kinds: [], because: 'a good change' },
  { changes: { currentPassword: '' }, kinds: ['required'], because: 'the current password is asked again' },
  {
    changes: { newPassword: 'pendek', repeated: 'pendek' },
    kinds: ['minLength'],
    because: 'twelve characters at least',
  },
  {
    changes: { newPassword: 'x'.repeat(129), repeated: 'x'.repeat(129) },
    kinds: ['maxLength'],
    because: '128 at most',
  },
  { changes: { repeated: 'lain' }, kinds: ['differs'], because: 'the repetition is the same' },
  {
    changes: { newPassword: 'lama-sekali-ya', repeated: 'lama-sekali-ya', currentPassword: 'lama-sekali-ya' },
    kinds: ['unchanged'],
    because: 'the new one differs from the old',
  },
])('$because: $kinds', ({ changes, kinds }) => expect(kindsOf(changes)).toEqual(kinds));

test('the repetition stays here', () => {
  expect(changeOf(CHANGE)).toEqual({ currentPassword: 'lama-sekali', newPassword: 'kuda baterai staples' });
});

test('a code is six digits, blanks aside', () => {
  const injector = TestBed.inject(Injector);
  expect(form(signal({ code: '123 456' }), CODE_SCHEMA, { injector })().valid()).toBe(true);
  expect(form(signal({ code: '12345' }), CODE_SCHEMA, { injector })().valid()).toBe(false);
  expect(form(signal({ password: '' }), PASSWORD_AGAIN_SCHEMA, { injector })().valid()).toBe(false);
  expect(form(signal({ password: 'x', code: '' }), REMOVAL_SCHEMA, { injector })().valid()).toBe(false);
  expect(plainCode(' 123 456 ')).toBe('123456');
});

test.each([
  { agent: 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36', name: 'Chrome di Windows' },
  { agent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36 Edg/130.0', name: 'Edge di Windows' },
  { agent: 'Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile Safari/537.36', name: 'Chrome di Android' },
  { agent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1', name: 'Safari di iOS' },
  { agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', name: 'Firefox di Linux' },
  { agent: 'curl/8.0', name: 'curl/8.0' },
  { agent: '', name: 'Perangkat tidak dikenal' },
])('$agent is $name', ({ agent, name }) => expect(deviceName(agent)).toBe(name));
