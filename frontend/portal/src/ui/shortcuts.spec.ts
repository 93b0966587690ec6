import { EnvironmentInjector, runInInjectionContext, createEnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { isTyping, Shortcuts } from './shortcuts';

afterEach(() => localStorage.clear());

test('a part tells its keys for as long as it stands', () => {
  const shortcuts = TestBed.inject(Shortcuts);
  const part = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
  runInInjectionContext(part, () => shortcuts.offer({ heading: 'Lembar', shortcuts: [{ keys: ['1'], does: 'x' }] }));
  expect(shortcuts.groups().map(({ heading }) => heading)).toEqual(['Lembar']);
  part.destroy();
  expect(shortcuts.groups()).toEqual([]);
});

test('the single key is switched off for good on this device', () => {
  const shortcuts = TestBed.inject(Shortcuts);
  expect(shortcuts.isHelpKeyOn()).toBe(true);
  shortcuts.switchHelpKey();
  TestBed.resetTestingModule();
  expect(TestBed.inject(Shortcuts).isHelpKeyOn()).toBe(false);
});

test.each([
  { html: '<input>', typing: true },
  { html: '<textarea></textarea>', typing: true },
  { html: '<div contenteditable></div>', typing: true },
  { html: '<button></button>', typing: false },
])('a key pressed in $html is a letter: $typing', ({ html, typing }) => {
  const parent = document.createElement('div');
  parent.innerHTML = html;
  expect(isTyping(parent.firstElementChild)).toBe(typing);
});
