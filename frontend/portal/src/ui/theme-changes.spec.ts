import { TestBed } from '@angular/core/testing';
import { ThemeChanges } from './theme-changes';

test('a theme chosen on the page is a change; anything else on it is none', async () => {
  const { count } = TestBed.inject(ThemeChanges);
  document.documentElement.setAttribute('lang', 'id');
  await Promise.resolve();
  expect(count()).toBe(0);
  document.documentElement.setAttribute('data-theme', 'dark');
  await Promise.resolve();
  expect(count()).toBe(1);
  document.documentElement.removeAttribute('data-theme');
});
