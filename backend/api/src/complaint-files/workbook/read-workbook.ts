import { type Archive, type ArchivePart, openArchive } from './archive';
import { passGate } from './archive-gate';
import { chosenSheet, type SheetPart } from './chosen-sheet';
import { RefusedWorkbook } from './refused-workbook';
import { SharedTexts, SharedTextsTaker } from './shared-texts';
import { SheetProbe } from './sheet-probe';
import { SheetTaker, type TableSink } from './sheet-taker';
import { StyleDates } from './style-dates';
import { inMebibytes, type WorkbookLimits } from './workbook-limits';
import { ContentTypesTaker, type Relation, RelationsTaker, WorkbookTaker } from './workbook-parts';
import type { SheetReport } from './workbook-report';
import { readXml, type XmlTaker } from './xml-part';

/** Which sheet is read, and within which limits. */
export interface WorkbookOrder {
  /** The name of the sheet; null: the only visible one with a value. */
  readonly sheet: string | null;
  readonly limits: WorkbookLimits;
}

/** Reads an open workbook into CSV. Refuses by throwing `RefusedWorkbook`; what has gone to the sink until then counts for nothing. */
export async function readWorkbook(file: number, order: WorkbookOrder, sink: TableSink): Promise<SheetReport> {
  const archive = await openArchive(file, order.limits);
  passGate(archive, order.limits);
  const book = new WorkbookParts(archive, order.limits);
  if (!book.has('[Content_Types].xml') || !book.has('_rels/.rels')) throw new RefusedWorkbook('workbook-not-one');
  await book.read('[Content_Types].xml', new ContentTypesTaker());
  const main = ofKind(await book.relationsOf(''), 'officeDocument')?.part;
  if (main === undefined) throw new RefusedWorkbook('workbook-not-one');
  const workbook = new WorkbookTaker(order.limits);
  await book.read(main, workbook);
  const relations = await book.relationsOf(main);
  const parts = sheetParts(workbook, relations);
  const sheet = await chosenSheet(parts, order.sheet, (part) => book.hasData(part));
  const taker = await book.sheetTaker(workbook, relations, sink);
  await book.readLarge(sheet.part, taker);
  if (taker.table.lines === 0) throw new RefusedWorkbook('workbook-no-data', { sheet: sheet.name });
  const otherSheets = parts.filter(({ name }) => name !== sheet.name).map(({ name }) => name);
  return { sheet: sheet.name, otherSheets, rows: taker.table.lines, bytes: taker.table.bytes };
}

function sheetParts({ sheets }: WorkbookTaker, relations: readonly Relation[]): readonly SheetPart[] {
  return sheets.flatMap(({ name, isVisible, relation }) => {
    const found = relations.find(({ id }) => id === relation);
    if (found === undefined) throw new RefusedWorkbook('workbook-part-missing', { part: relation });
    if (/macro/i.test(found.kind)) throw new RefusedWorkbook('workbook-macros', { part: found.part });
    return found.kind === 'worksheet' ? [{ name, isVisible, part: found.part }] : [];
  });
}

function ofKind(relations: readonly Relation[], kind: string): Relation | undefined {
  return relations.find((relation) => relation.kind === kind);
}

/** The parts of one archive, found by their names without regard to case. */
class WorkbookParts {
  private readonly byName: ReadonlyMap<string, ArchivePart>;

  constructor(
    private readonly archive: Archive,
    private readonly limits: WorkbookLimits,
  ) {
    this.byName = new Map(archive.parts.map((part) => [part.name.toLowerCase(), part]));
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  /** Reads a part that is small in every real workbook. */
  async read(name: string, taker: XmlTaker): Promise<void> {
    const part = this.part(name);
    const { smallPartBytes } = this.limits;
    if (part.listed.uncompressedSize > smallPartBytes) {
      throw new RefusedWorkbook('workbook-part-too-large', { part: name, most: inMebibytes(smallPartBytes) });
    }
    await this.readLarge(name, taker);
  }

  async readLarge(name: string, taker: XmlTaker): Promise<void> {
    await readXml({ archive: this.archive, part: this.part(name), limits: this.limits }, taker);
  }

  async relationsOf(part: string): Promise<readonly Relation[]> {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const taker = new RelationsTaker(folder);
    await this.read(`${folder}_rels/${part.slice(folder.length)}.rels`, taker);
    return taker.relations;
  }

  async hasData(part: string): Promise<boolean> {
    const probe = new SheetProbe();
    await this.readLarge(part, probe);
    return probe.hasData;
  }

  /** Reads the texts and the formats that a sheet refers to, where the workbook has any. */
  async sheetTaker(
    { dateSystem }: WorkbookTaker,
    relations: readonly Relation[],
    sink: TableSink,
  ): Promise<SheetTaker> {
    const texts = new SharedTexts(this.limits);
    const styles = new StyleDates(this.limits);
    const [textPart, stylePart] = [ofKind(relations, 'sharedStrings')?.part, ofKind(relations, 'styles')?.part];
    if (textPart !== undefined) await this.readLarge(textPart, new SharedTextsTaker(texts, this.limits));
    if (stylePart !== undefined) await this.read(stylePart, styles);
    const textXmlBytes = textPart === undefined ? 0 : this.part(textPart).listed.uncompressedSize;
    return new SheetTaker({ texts, dates: styles.dates(), dateSystem, textXmlBytes }, this.limits, sink);
  }

  private part(name: string): ArchivePart {
    const part = this.byName.get(name.toLowerCase());
    if (part === undefined) throw new RefusedWorkbook('workbook-part-missing', { part: name });
    return part;
  }
}
