import { TestBed } from '@angular/core/testing';
import { Attendance } from './attendance';

afterEach(() => jest.useRealTimers());

test.each(['pointerdown', 'keydown', 'wheel'])('%s is a sign of somebody, for two minutes', (sign) => {
  jest.useFakeTimers();
  const attendance = TestBed.inject(Attendance);
  jest.advanceTimersByTime(130_000);
  expect(attendance.isSomebodyThere()).toBe(false);
  document.body.dispatchEvent(new Event(sign));
  expect(attendance.isSomebodyThere()).toBe(true);
  jest.advanceTimersByTime(130_000);
  expect(attendance.isSomebodyThere()).toBe(false);
});
