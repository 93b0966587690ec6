/** @jest-environment node */
import { windowText } from './reporting-window';

const PERIODS = [
  { role: 'reference', start: '2025-07-01', end: '2025-12-31' },
  { role: 'reference', start: '2025-01-01', end: '2025-06-30' },
  { role: 'comparison', start: '2024-01-01', end: '2024-12-31' },
] as const;

test('a window spans all periods of its role', () => {
  expect(windowText(PERIODS, 'reference')).toBe('1 Januari 2025 sampai 31 Desember 2025');
});

test('an edition without periods of a role has no such window', () => {
  expect(windowText([], 'comparison')).toBeUndefined();
});
