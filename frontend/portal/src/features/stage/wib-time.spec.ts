/** @jest-environment node */
import { instantOfWib, wibTime } from './wib-time';

test.each([
  { instant: '2026-05-20T03:42:00.000Z', time: '2026-05-20T10:42' },
  { instant: '2026-12-31T17:00:00.000Z', time: '2027-01-01T00:00' },
])('$instant is $time in WIB, and back', ({ instant, time }) => {
  expect(wibTime(instant)).toBe(time);
  expect(instantOfWib(time)).toBe(instant);
});

test.each(['', '2026-05-20', '2026-13-20T10:00', '20 Mei 2026'])('"%s" is no time', (text) => {
  expect(instantOfWib(text)).toBeNull();
});
