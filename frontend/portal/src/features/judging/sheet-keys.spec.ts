/** @jest-environment node */
import { neighbour, sheetCommand, type KeyPlace, type KeyPress } from './sheet-keys';

function pressed(key: string, modifiers: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, ...modifiers };
}

test.each<{ key: string; place: KeyPlace; command: unknown; because: string }>([
  { key: '8', place: 'levels', command: { kind: 'type', digit: '8' }, because: 'a digit begins the number' },
  { key: '8', place: 'number', command: null, because: 'the number field takes its digits itself' },
  { key: '8', place: 'note', command: null, because: 'a note may hold digits' },
  { key: '8', place: 'elsewhere', command: null, because: 'outside the sheet a digit means nothing' },
  { key: 'ArrowDown', place: 'levels', command: { kind: 'go', by: 1 }, because: 'down goes to the next criterion' },
  { key: 'ArrowUp', place: 'number', command: { kind: 'go', by: -1 }, because: 'up goes to the criterion before' },
  { key: 'Enter', place: 'number', command: { kind: 'go', by: 1 }, because: 'a number is finished with enter' },
  { key: 'Enter', place: 'note', command: null, because: 'enter breaks a line in a note' },
  { key: 'ArrowRight', place: 'levels', command: null, because: 'right belongs to the level buttons' },
])('$because', ({ key, place, command }) => expect(sheetCommand(pressed(key), place)).toEqual(command));

test.each<KeyPlace>(['levels', 'number', 'note', 'elsewhere'])('control and enter lock from %s', (place) => {
  expect(sheetCommand(pressed('Enter', { ctrlKey: true }), place)).toEqual({ kind: 'lock' });
});

test('a key held with alt belongs to the browser', () => {
  expect(sheetCommand(pressed('ArrowDown', { altKey: true }), 'levels')).toBeNull();
});

test('the ends of the list hold', () => {
  expect(neighbour(['A', 'B'], 'A', 1)).toBe('B');
  expect(neighbour(['A', 'B'], 'B', 1)).toBeUndefined();
  expect(neighbour(['A', 'B'], 'C', 1)).toBeUndefined();
});
