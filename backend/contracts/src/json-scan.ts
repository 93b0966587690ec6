import type { Facts } from './language';

export type JsonFaultCode = 'json-syntax' | 'json-key-repeated' | 'json-too-deep';

/** A text that is no JSON, has a key twice in one object, or has no floor. */
export class UnsoundJson extends Error {
  readonly code: JsonFaultCode;
  /** The character of the text at which it shows, from 0. */
  readonly offset: number;
  readonly facts: Facts;

  constructor(code: JsonFaultCode, offset: number, facts: Facts = {}) {
    super(code);
    this.code = code;
    this.offset = offset;
    this.facts = facts;
  }
}

/** Is told of each value of a text, in the order in which they begin. */
export interface JsonHearer {
  /** The value's first character, and that of the key before it; -1 where there is none. */
  readonly begin: (offset: number, key: number) => void;
  readonly end: () => void;
}

/** A document has a depth of about ten; a rubric's tree may add some. */
export const JSON_DEEPEST = 200;

const NOT_A_KEY = -1;
const [TAB, LINE_FEED, RETURN, SPACE] = [9, 10, 13, 32];
const [QUOTE, COMMA, COLON, BACKSLASH] = [34, 44, 58, 92];
const [BRACKET, BRACKET_END, BRACE, BRACE_END] = [91, 93, 123, 125];
const WORDS = ['true', 'false', 'null'];
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Reads JSON strictly (RFC 8259; no key twice), so that two readers cannot see two documents. Stops at the first fault, for
 * those after it are its echoes. Whoever wants to hear of the values gives a text whose keys have been looked at before.
 */
export function scanJson(text: string, hearer?: JsonHearer): void {
  new JsonScan(text, hearer).whole();
}

class JsonScan {
  private readonly text: string;
  private readonly hearer: JsonHearer | undefined;
  private at = 0;
  /** The keys of each object that is open, by depth; a set is used again for the next object of its depth. */
  private readonly keys: Set<string>[] = [];

  constructor(text: string, hearer: JsonHearer | undefined) {
    this.text = text;
    this.hearer = hearer;
  }

  whole(): void {
    this.value(0, NOT_A_KEY);
    if (this.next() >= 0) this.refuse('json-syntax', this.at);
  }

  private value(depth: number, key: number): void {
    const code = this.next();
    this.hearer?.begin(this.at, key);
    if (code === QUOTE) this.string();
    else if (code === BRACE) this.object(depth);
    else if (code === BRACKET) this.list(depth);
    else this.scalar();
    this.hearer?.end();
  }

  private object(depth: number): void {
    this.enter(depth);
    if (this.isOver(BRACE_END)) return;
    const keys = this.noKeys(depth);
    do this.member(depth, keys);
    while (this.isFollowed(BRACE_END));
  }

  private noKeys(depth: number): Set<string> {
    const keys = this.keys[depth] ?? new Set();
    this.keys[depth] = keys;
    keys.clear();
    return keys;
  }

  private member(depth: number, keys: Set<string>): void {
    if (this.next() !== QUOTE) this.refuse('json-syntax', this.at);
    const begin = this.at;
    const key = this.string();
    if (this.hearer === undefined) this.take(key, keys, begin);
    if (this.next() !== COLON) this.refuse('json-syntax', this.at);
    this.at += 1;
    this.value(depth + 1, begin);
  }

  private take(key: string, keys: Set<string>, begin: number): void {
    if (keys.has(key)) this.refuse('json-key-repeated', begin, { key });
    keys.add(key);
  }

  private list(depth: number): void {
    this.enter(depth);
    if (this.isOver(BRACKET_END)) return;
    do this.value(depth + 1, NOT_A_KEY);
    while (this.isFollowed(BRACKET_END));
  }

  private enter(depth: number): void {
    if (depth === JSON_DEEPEST) this.refuse('json-too-deep', this.at, { most: JSON_DEEPEST });
    this.at += 1;
  }

  /** Whether the end comes before any member. */
  private isOver(end: number): boolean {
    const isOver = this.next() === end;
    if (isOver) this.at += 1;
    return isOver;
  }

  /** Whether a comma comes, and not the end. */
  private isFollowed(end: number): boolean {
    const code = this.next();
    if (code !== COMMA && code !== end) this.refuse('json-syntax', this.at);
    this.at += 1;
    return code === COMMA;
  }

  private string(): string {
    const begin = this.at;
    let isPlain = true;
    for (this.at += 1; ; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === QUOTE) break;
      // The end of the text has no code at all.
      if (!(code >= SPACE)) this.refuse('json-syntax', begin);
      if (code !== BACKSLASH) continue;
      isPlain = false;
      this.at += this.lengthOf(ESCAPE, begin) - 1;
    }
    this.at += 1;
    return isPlain ? this.text.slice(begin + 1, this.at - 1) : String(JSON.parse(this.text.slice(begin, this.at)));
  }

  private scalar(): void {
    const word = WORDS.find((one) => this.text.startsWith(one, this.at));
    this.at += word?.length ?? this.lengthOf(NUMBER, this.at);
  }

  /** How many signs from here are what a pattern says. */
  private lengthOf(source: RegExp, begin: number): number {
    const pattern = source;
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) this.refuse('json-syntax', begin);
    return pattern.lastIndex - this.at;
  }

  /** The code of the next sign that is no white space; NaN at the end. */
  private next(): number {
    for (; ; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code !== SPACE && code !== LINE_FEED && code !== RETURN && code !== TAB) return code;
    }
  }

  private refuse(code: JsonFaultCode, offset: number, facts?: Facts): never {
    throw new UnsoundJson(code, offset, facts);
  }
}
