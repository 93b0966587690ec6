import { RefusedWorkbook } from './refused-workbook';
import type { DateSystem } from './serial-date';
import type { WorkbookLimits } from './workbook-limits';
import type { Attributes, XmlTaker } from './xml-part';

/** A part that another one names. */
export interface Relation {
  readonly id: string;
  /** The last step of its type: `worksheet`, `sharedStrings`, `styles`, `officeDocument`. */
  readonly kind: string;
  /** The name of the part, as it stands in the archive. */
  readonly part: string;
}

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly isVisible: boolean;
}

/** The parts inside the archive that a part names; what lies outside of it is never looked for. */
export class RelationsTaker implements XmlTaker {
  readonly relations: Relation[] = [];

  constructor(private readonly folder: string) {}

  open(name: string, attributes: Attributes): void {
    if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
    const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
    this.relations.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), part: partOf(this.folder, target) });
  }
}

/** The sheets and the system of dates. */
export class WorkbookTaker implements XmlTaker {
  readonly sheets: ListedSheet[] = [];
  dateSystem: DateSystem = 1900;
  private isRoot = true;

  constructor(private readonly limits: Pick<WorkbookLimits, 'sheets'>) {}

  open(name: string, attributes: Attributes): void {
    if (this.isRoot && name !== 'workbook') throw new RefusedWorkbook('workbook-not-one');
    this.isRoot = false;
    if (name === 'workbookPr' && isTrue(attributes['date1904'])) this.dateSystem = 1904;
    if (name === 'sheet') this.add(attributes);
  }

  private add(attributes: Attributes): void {
    const { sheets } = this.limits;
    if (this.sheets.length === sheets) throw new RefusedWorkbook('workbook-too-many-sheets', { most: sheets });
    const [, relation = ''] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
    const { name = '', state = 'visible' } = attributes;
    this.sheets.push({ name, relation, isVisible: state === 'visible' });
  }
}

/** Refuses by what the archive says of its parts: macros, and sheets that are no XML. */
export class ContentTypesTaker implements XmlTaker {
  open(_name: string, attributes: Attributes): void {
    const type = attributes['ContentType'] ?? '';
    if (/macroenabled|vbaproject|macrosheet/i.test(type)) {
      throw new RefusedWorkbook('workbook-macros', { part: attributes['PartName'] ?? '[Content_Types].xml' });
    }
    if (/ms-excel\.sheet\.binary/i.test(type)) throw new RefusedWorkbook('workbook-binary');
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** `../media/a` from `xl/worksheets/` is `xl/media/a`; `/xl/a` is `xl/a`. */
function partOf(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.filter((step) => step !== '').join('/');
}
