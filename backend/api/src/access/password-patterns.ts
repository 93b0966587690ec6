const FEWEST_CHARACTERS = 5;
const KEYBOARD = 'qwertyuiopasdfghjklzxcvbnm';

/** Whether a password repeats itself, uses a handful of characters, or walks along the alphabet or the keyboard. */
export function isPattern(password: string): boolean {
  const characters = Array.from(password.toLowerCase());
  return (
    new Set(characters).size < FEWEST_CHARACTERS ||
    isPeriodic(characters) ||
    isWalk(characters.map((character) => character.codePointAt(0) ?? 0)) ||
    isWalk(characters.map((character) => KEYBOARD.indexOf(character)))
  );
}

/** Whether some beginning, at most half as long, is all there is: `abcabcabcab`. */
function isPeriodic(characters: readonly string[]): boolean {
  for (let period = 1; period <= characters.length / 2; period += 1)
    if (characters.every((character, place) => place < period || character === characters[place - period])) return true;
  return false;
}

/** Whether three of four steps go to the neighbour, on the way up, down or back. */
function isWalk(places: readonly number[]): boolean {
  const steps = places.slice(1).map((place, index) => [places[index] ?? -1, place] as const);
  const short = steps.filter(([from, to]) => from >= 0 && to >= 0 && Math.abs(to - from) <= 1);
  return short.length * 4 >= steps.length * 3;
}
