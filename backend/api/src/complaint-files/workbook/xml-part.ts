import { SaxesParser } from 'saxes';
import type { Facts, WorkbookProblemCode } from '@anggakara/contracts';
import type { Archive, ArchivePart } from './archive';
import { partBytes } from './part-bytes';
import { RefusedWorkbook } from './refused-workbook';
import type { WorkbookLimits } from './workbook-limits';

/** Attributes by their names without a prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** Who takes what a part of XML says; names come without their prefix. */
export interface XmlTaker {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Whether nothing more is wanted of the part. */
  isDone?(): boolean;
  /** The last place that a person can find: a cell, a row. */
  place?(): string | undefined;
  /** After each piece of the part; what comes out of it must have gone before the next one. */
  taken?(xmlBytes: number): Promise<void> | void;
}

/** A part that is read, and by which limits. */
export interface XmlSource {
  readonly archive: Archive;
  readonly part: ArchivePart;
  readonly limits: WorkbookLimits;
}

/**
 * Reads a part as XML in UTF-8, a piece at a time. There is no document type and no entity but the five of XML and numbers;
 * depth and the length of one text or tag are limited. (docs/rules/workbooks.md 7)
 */
export async function readXml({ archive, part, limits }: XmlSource, taker: XmlTaker): Promise<void> {
  const stream = new XmlStream(part.name, limits, taker);
  for await (const bytes of partBytes(archive, part)) {
    stream.write(bytes);
    await taker.taken?.(bytes.length);
    if (taker.isDone?.() === true) return;
  }
  stream.end();
}

class XmlStream {
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private depth = 0;
  private sinceEvent = 0;

  constructor(
    private readonly part: string,
    private readonly limits: WorkbookLimits,
    private readonly taker: XmlTaker,
  ) {
    this.listen();
  }

  write(bytes: Uint8Array): void {
    this.sinceEvent += bytes.length;
    this.parser.write(this.decoded(bytes));
    const { tokenBytes } = this.limits;
    if (this.sinceEvent > tokenBytes) this.refuse('workbook-token-too-long', { most: tokenBytes / 1_024 });
  }

  end(): void {
    this.parser.write(this.decoded()).close();
  }

  private listen(): void {
    this.parser.on('error', () => this.refuse('workbook-not-xml'));
    this.parser.on('doctype', () => this.refuse('workbook-document-type'));
    this.parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) this.refuse('workbook-encoding');
    });
    this.parser.on('opentag', ({ name, attributes }) => {
      this.sinceEvent = 0;
      this.depth += 1;
      if (this.depth > this.limits.depth) this.refuse('workbook-too-deep', { most: this.limits.depth });
      this.taker.open(local(name), attributes);
    });
    this.parser.on('closetag', ({ name }) => {
      this.sinceEvent = 0;
      this.depth -= 1;
      this.taker.close?.(local(name));
    });
    const text = (value: string): void => this.taker.text?.(value);
    this.parser.on('text', text);
    this.parser.on('cdata', text);
  }

  private decoded(bytes?: Uint8Array): string {
    try {
      return bytes === undefined ? this.decoder.decode() : this.decoder.decode(bytes, { stream: true });
    } catch {
      // TypeError: the bytes are no UTF-8.
      return this.refuse('workbook-encoding');
    }
  }

  private refuse(code: WorkbookProblemCode, facts: Facts = {}): never {
    const after = this.taker.place?.();
    throw new RefusedWorkbook(code, { part: this.part, ...facts, ...(after === undefined ? {} : { after }) });
  }
}

/** Some programs write `x:row` for `row`. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
