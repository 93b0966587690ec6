import { inflateSync } from 'node:zlib';

export type PdfValue = string | number | boolean | null | PdfName | PdfRef | PdfDict | readonly PdfValue[];
export type PdfDict = ReadonlyMap<string, PdfValue>;

export class PdfName {
  constructor(readonly name: string) {}
}

export class PdfRef {
  constructor(readonly number: number) {}
}

export interface PdfObject {
  readonly value: PdfValue;
  /** Decoded; null for an object that is no stream. */
  readonly stream: Buffer | null;
}

export interface PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly trailer: PdfDict;
}

/** Reads a file as the library writes it: a classic table of objects, streams plain or deflated. */
export function pdfFile(bytes: Buffer): PdfFile {
  const text = bytes.toString('latin1');
  const objects = new Map<number, PdfObject>();
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  for (const [, offset = ''] of text.slice(table).matchAll(/^(\d{10}) \d{5} n/gm)) {
    const [number, object] = objectAt(bytes, text, Number(offset));
    objects.set(number, object);
  }
  const trailer = new PdfReader(text, text.indexOf('trailer', table) + 'trailer'.length).value();
  return { objects, trailer: asDict(trailer) };
}

function objectAt(bytes: Buffer, text: string, offset: number): readonly [number, PdfObject] {
  const [head = '', number = ''] = /^(\d+) 0 obj\s/.exec(text.slice(offset, offset + 24)) ?? [];
  const reader = new PdfReader(text, offset + head.length);
  const value = reader.value();
  return [Number(number), { value, stream: streamAfter(bytes, text, reader.place, value) }];
}

function streamAfter(bytes: Buffer, text: string, place: number, value: PdfValue): Buffer | null {
  const [head] = /^\s*stream\n/.exec(text.slice(place, place + 16)) ?? [];
  if (head === undefined) return null;
  const dict = asDict(value);
  const raw = bytes.subarray(place + head.length, place + head.length + Number(dict.get('Length')));
  return nameOf(dict.get('Filter')) === 'FlateDecode' ? inflateSync(raw) : raw;
}

export function asDict(value: PdfValue | undefined): PdfDict {
  return value instanceof Map ? (value as PdfDict) : new Map();
}

export function nameOf(value: PdfValue | undefined): string | undefined {
  return value instanceof PdfName ? value.name : undefined;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const LITERALS: Readonly<Record<string, PdfValue>> = { true: true, false: false, null: null };

/** Reads one value after another. */
class PdfReader {
  constructor(
    private readonly text: string,
    public place: number,
  ) {}

  value(): PdfValue {
    if (this.takes('<<')) return this.dict();
    if (this.takes('[')) return this.list();
    if (this.takes('(')) return this.string();
    if (this.takes('<')) return this.hex();
    if (this.takes('/')) return new PdfName(this.match(/[^\s/<>[\]()]*/y));
    const ref = /(\d+) \d+ R/y;
    ref.lastIndex = this.place;
    const found = ref.exec(this.text);
    if (found !== null) {
      this.place = ref.lastIndex;
      return new PdfRef(Number(found[1]));
    }
    const word = this.match(/[^\s/<>[\]()]+/y);
    return LITERALS[word] === undefined ? Number(word) : LITERALS[word];
  }

  private dict(): PdfDict {
    const dict = new Map<string, PdfValue>();
    while (!this.takes('>>')) {
      const key = this.value();
      dict.set(nameOf(key) ?? '', this.value());
    }
    return dict;
  }

  private list(): readonly PdfValue[] {
    const values: PdfValue[] = [];
    while (!this.takes(']')) values.push(this.value());
    return values;
  }

  private string(): string {
    const raw = this.match(/(?:\\[\s\S]|[^\\)])*/y).replace(/\\([\s\S])/g, (_, sign: string) => ESCAPES[sign] ?? sign);
    this.place += 1;
    return raw.startsWith('þÿ') ? Buffer.from(raw.slice(2), 'latin1').swap16().toString('utf16le') : raw;
  }

  private hex(): string {
    const digits = this.match(/[^>]*/y);
    this.place += 1;
    return digits;
  }

  /** Whether the word comes next, after spaces; it is read then. */
  private takes(word: string): boolean {
    this.skip();
    const isNext = this.text.startsWith(word, this.place);
    if (isNext) this.place += word.length;
    return isNext;
  }

  private skip(): void {
    this.match(/\s*/y);
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.place;
    const [found = ''] = pattern.exec(this.text) ?? [];
    this.place += found.length;
    return found;
  }
}
