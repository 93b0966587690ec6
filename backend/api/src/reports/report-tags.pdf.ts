import type PDFDocument from 'pdfkit';

type Pdf = InstanceType<typeof PDFDocument>;

/** Structure types of ISO 32000-1 14.8.4 that reports use; none of them needs a role map. */
export type Role = 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure';

interface Told {
  /** What is said instead of what is seen. */
  readonly alt?: string;
  /** Attributes of ISO 32000-1 14.8.5. */
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** An element of the structure tree, as the library holds it. */
interface Element {
  add(child: unknown): unknown;
  end(): void;
  readonly dictionary: { readonly data: Record<string, unknown> };
}

export const ROW_HEAD: Told = { attributes: { O: 'Table', Scope: 'Row' } };
export const COLUMN_HEAD: Told = { attributes: { O: 'Table', Scope: 'Column' } };
/** PDF/UA wants the kind of the labels said where a list has labels. */
export const BULLETED: Told = { attributes: { O: 'List', ListNumbering: 'Disc' } };

/** A place in the structure tree, which is also the order in which a document is read aloud. */
export class Tag {
  private constructor(
    private readonly pdf: Pdf,
    private readonly element: Element,
  ) {}

  /** The root of a document's tree: what is added below it is drawn at once. */
  static root(pdf: Pdf): Tag {
    const element = pdf.struct('Document');
    pdf.addStructure(element);
    return new Tag(pdf, element as unknown as Element);
  }

  /** An element whose children the step adds. */
  group(role: Role, step: (tag: Tag) => void, told: Told = {}): void {
    const element = this.opened(role, told);
    step(new Tag(this.pdf, element));
    element.end();
  }

  /** An element that holds what the step draws, on as many pages as it takes. */
  leaf(role: Role, draw: () => void, told: Told = {}): void {
    const element = this.opened(role, told);
    element.add(draw);
    element.end();
  }

  end(): void {
    this.element.end();
  }

  private opened(role: Role, { alt, attributes }: Told): Element {
    const element = this.pdf.struct(role, alt === undefined ? {} : { alt }) as unknown as Element;
    if (attributes !== undefined) element.dictionary.data['A'] = attributes;
    this.element.add(element);
    return element;
  }
}

/** What is seen and not read aloud: rules, fills, and what every page repeats. */
export function artifact(pdf: Pdf, type: 'Layout' | 'Pagination', draw: () => void): void {
  pdf.markContent('Artifact', { type });
  draw();
  pdf.endMarkedContent();
}
