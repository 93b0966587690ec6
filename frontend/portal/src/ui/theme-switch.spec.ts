import { TestBed } from '@angular/core/testing';
import { FakeApi, refused } from '../testing/fake-api';
import { textOf } from '../testing/queries';
import { visit } from '../testing/visit';
import { Theme, THEME_KEY } from './theme';
import { ThemeSwitch } from './theme-switch';

function aStranger(): FakeApi {
  return new FakeApi().on('GET /api/session', refused('not-signed-in'));
}

function radio(root: ParentNode, text: string): HTMLInputElement {
  const label = [...root.querySelectorAll('label')].find((candidate) => textOf(candidate) === text);
  const input = label?.querySelector('input');
  if (!(input instanceof HTMLInputElement)) throw new Error(`No choice "${text}"`);
  return input;
}

afterEach(() => localStorage.clear());

test('the system decides until somebody does', async () => {
  const { root } = await visit(ThemeSwitch, aStranger());
  expect(radio(root, 'Sistem').checked).toBe(true);
});

test('a choice is kept on the device and told to the script that sets the colours', async () => {
  const { root } = await visit(ThemeSwitch, aStranger());
  const told: (string | null)[] = [];
  window.addEventListener(THEME_KEY, () => told.push(localStorage.getItem(THEME_KEY)));
  radio(root, 'Gelap').click();
  radio(root, 'Sistem').click();
  expect(told).toEqual(['dark', null]);
});

test.each([
  { kept: 'dark', choice: 'dark' },
  { kept: 'light', choice: 'light' },
  { kept: 'purple', choice: 'system' },
])('what was kept as $kept is read as $choice', ({ kept, choice }) => {
  localStorage.setItem(THEME_KEY, kept);
  expect(TestBed.inject(Theme).choice()).toBe(choice);
});

test('a browser that refuses to keep anything follows the system', () => {
  const refusal = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const theme = TestBed.inject(Theme);
  theme.choose('dark');
  expect(theme.choice()).toBe('system');
  refusal.mockRestore();
});
