import { csvField, inOneLine } from './cell-text';
import { inMebibytes, type WorkbookLimits } from './workbook-limits';
import { RefusedWorkbook } from './refused-workbook';
import type { Attributes, XmlTaker } from './xml-part';
import { CollectedText } from './collected-text';

const BLOCK = 2 ** 20;
/** Where a text begins and where it ends. */
const BYTES_OF_PLACES = 8;
const PLACES = BLOCK / BYTES_OF_PLACES;

/**
 * The texts that cells share, as fields of CSV in UTF-8, in blocks of a mebibyte: a fraction of what as many strings would take.
 * Refuses what takes more than a limit.
 */
export class SharedTexts {
  private readonly blocks: Buffer[] = [];
  private readonly places: Uint32Array[] = [];
  private count = 0;
  /** In the last block. */
  private used = BLOCK;

  constructor(private readonly limits: Pick<WorkbookLimits, 'textBytes'>) {}

  get length(): number {
    return this.count;
  }

  add(text: string): void {
    const field = csvField(inOneLine(text));
    const bytes = Buffer.byteLength(field);
    if (this.used + bytes > BLOCK) this.addBlock();
    const start = (this.blocks.length - 1) * BLOCK + this.used;
    this.blocks.at(-1)?.write(field, this.used);
    this.used += bytes;
    this.keepPlace(start, start + bytes);
  }

  /** The bytes of a text, valid as long as the texts are; undefined where there is none of that number. */
  at(index: number): Uint8Array | undefined {
    if (index >= this.count) return undefined;
    const places = this.places[Math.floor(index / PLACES)];
    const place = 2 * (index % PLACES);
    const [start, end] = [places?.[place] ?? 0, places?.[place + 1] ?? 0];
    const from = start % BLOCK;
    return this.blocks[Math.floor(start / BLOCK)]?.subarray(from, from + end - start);
  }

  private addBlock(): void {
    this.refuseTooMany();
    this.blocks.push(Buffer.allocUnsafeSlow(BLOCK));
    this.used = 0;
  }

  private keepPlace(start: number, end: number): void {
    const place = this.count % PLACES;
    if (place === 0) {
      this.refuseTooMany();
      this.places.push(new Uint32Array(2 * PLACES));
    }
    this.places.at(-1)?.set([start, end], 2 * place);
    this.count += 1;
  }

  private refuseTooMany(): void {
    const { textBytes } = this.limits;
    if ((this.blocks.length + this.places.length) * BLOCK > textBytes) {
      throw new RefusedWorkbook('workbook-too-many-texts', { most: inMebibytes(textBytes) });
    }
  }
}

/** Takes the part in which they stand. */
export class SharedTextsTaker implements XmlTaker {
  private readonly words: CollectedText;

  constructor(
    private readonly texts: SharedTexts,
    limits: WorkbookLimits,
  ) {
    this.words = new CollectedText(limits, () => `${this.texts.length}`);
  }

  open(name: string, _attributes: Attributes): void {
    if (name === 'si') this.words.begin();
    else this.words.open(name);
  }

  close(name: string): void {
    if (name === 'si') this.texts.add(this.words.end());
    else this.words.close(name);
  }

  text(text: string): void {
    this.words.text(text);
  }
}
