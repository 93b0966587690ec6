import type { Segments } from './file-place';
import { type JsonHearer, scanJson } from './json-scan';
import { TextLines } from './text-lines';

/** Line and column in a text, from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Where the values of a sound JSON text stand. Millions of them take some seconds as a tree of objects: so they are numbers in
 * three columns, a value's members directly behind it.
 */
export class JsonPlaces {
  private readonly text: string;
  private readonly tape: Tape;
  private readonly lines: TextLines;
  private readonly members = new Map<number, number[]>();

  constructor(text: string) {
    this.text = text;
    this.tape = new Tape(text.length);
    scanJson(text, this.tape);
    this.lines = new TextLines(text);
  }

  /** Of a value, or of the nearest one around it that the text holds. */
  positionOf(segments: Segments): TextPosition {
    let place = 0;
    for (const step of segments) {
      const member = this.memberOf(place, step);
      if (member === undefined) break;
      place = member;
    }
    return this.lines.positionOf(this.tape.offsetOf(place));
  }

  private memberOf(place: number, step: string | number): number | undefined {
    const known = this.members.get(place) ?? [];
    this.members.set(place, known);
    return typeof step === 'number' ? this.itemAt(step, place, known) : this.memberNamed(step, place, known);
  }

  private itemAt(index: number, place: number, known: number[]): number | undefined {
    while (known.length <= index && this.learn(place, known)) continue;
    return known[index];
  }

  private memberNamed(name: string, place: number, known: number[]): number | undefined {
    for (let index = 0; index < known.length || this.learn(place, known); index += 1) {
      if (this.keyOf(known[index] ?? 0) === name) return known[index];
    }
    return undefined;
  }

  /** Whether a value has a further member, which is then known. */
  private learn(place: number, known: number[]): boolean {
    const last = known.at(-1);
    const next = last === undefined ? this.tape.firstIn(place) : this.tape.endOf(last);
    if (next >= this.tape.endOf(place)) return false;
    known.push(next);
    return true;
  }

  private keyOf(place: number): string | undefined {
    const key = this.tape.keyOf(place);
    if (key < 0) return undefined;
    KEY.lastIndex = key;
    return String(JSON.parse(KEY.exec(this.text)?.[0] ?? '""'));
  }
}

const KEY = /"(?:[^"\\]|\\.)*"/y;

const [OFFSET, KEY_OFFSET, END] = [0, 1, 2];
const WIDTH = 3;

/** For each value, in the order in which they begin: its first character, that of its key, and the value after its last member. */
class Tape implements JsonHearer {
  private cells: Int32Array;
  private length = 0;
  private readonly open: number[] = [];

  /** A real document has a value for every ten or so of its characters. */
  constructor(characters: number) {
    this.cells = new Int32Array(WIDTH * Math.ceil(characters / 8 + 1));
  }

  readonly begin = (offset: number, key: number): void => {
    if (this.length === this.cells.length) this.widen();
    this.open.push(this.length);
    this.cells[this.length + OFFSET] = offset;
    this.cells[this.length + KEY_OFFSET] = key;
    this.length += WIDTH;
  };

  readonly end = (): void => {
    this.cells[(this.open.pop() ?? 0) + END] = this.length;
  };

  offsetOf(value: number): number {
    return this.cells[value + OFFSET] ?? 0;
  }

  keyOf(value: number): number {
    return this.cells[value + KEY_OFFSET] ?? 0;
  }

  /** Of a value without members it is the value behind it. */
  endOf(value: number): number {
    return this.cells[value + END] ?? 0;
  }

  firstIn(value: number): number {
    return value + WIDTH;
  }

  private widen(): void {
    const wider = new Int32Array(2 * this.length);
    wider.set(this.cells);
    this.cells = wider;
  }
}
