import { type JSONVisitor, visit } from 'jsonc-parser';
import type { Facts } from '@anggakara/contracts';
import type { FileProblemCode } from './file-sentences';
import { fileFinding, UnsoundFiles } from './finding';

export const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
/** A document has a depth of about ten; a rubric's tree may add some. */
const DEEPEST = 200;

/** Refuses what is no JSON, has a key twice or no floor; stops at the first fault, for those after it are its echoes. */
export function examineJson(file: string, text: string): void {
  visit(text, new Examiner(file), STRICT);
}

/** Offset, length, line and column from 0. */
type At = readonly [offset: number, length: number, line: number, character: number, ...unknown[]];

class Examiner implements JSONVisitor {
  /** The keys of each object that is open; a list has none. */
  private readonly open: Set<string>[] = [];

  constructor(private readonly file: string) {}

  readonly onError = (_code: number, ...at: At): void => this.refuse('json-syntax', at);
  readonly onObjectBegin = (...at: At): void => this.enter(at);
  readonly onArrayBegin = (...at: At): void => this.enter(at);
  readonly onObjectEnd = (): void => void this.open.pop();
  readonly onArrayEnd = (): void => void this.open.pop();

  readonly onObjectProperty = (key: string, ...at: At): void => {
    const keys = this.open.at(-1);
    if (keys?.has(key) === true) this.refuse('json-key-repeated', at, { key });
    keys?.add(key);
  };

  private enter(at: At): void {
    if (this.open.length === DEEPEST) this.refuse('json-too-deep', at, { most: DEEPEST });
    this.open.push(new Set());
  }

  private refuse(code: FileProblemCode, [, , line, character]: At, facts: Facts = {}): never {
    throw new UnsoundFiles([fileFinding(code, { file: this.file, line: line + 1, column: character + 1 }, facts)]);
  }
}
