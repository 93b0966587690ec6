import { asDict, nameOf, type PdfDict, type PdfFile, type PdfObject, PdfRef, type PdfValue } from './pdf-objects';

/** An element of the structure tree. */
export interface StructureElement {
  readonly role: string;
  readonly alt: string | null;
  readonly attributes: PdfDict;
  readonly children: readonly StructureElement[];
}

/** The objects of a file, followed from one to another. */
export class PdfStructure {
  readonly catalog: PdfDict;

  constructor(private readonly file: PdfFile) {
    this.catalog = this.dict(file.trailer.get('Root'));
  }

  object(value: PdfValue | undefined): PdfObject | undefined {
    return value instanceof PdfRef ? this.file.objects.get(value.number) : undefined;
  }

  dict(value: PdfValue | undefined): PdfDict {
    return asDict(value instanceof PdfRef ? this.object(value)?.value : value);
  }

  list(value: PdfValue | undefined): readonly PdfValue[] {
    const found = value instanceof PdfRef ? this.object(value)?.value : value;
    return Array.isArray(found) ? (found as readonly PdfValue[]) : [];
  }

  get pages(): readonly PdfDict[] {
    return this.list(this.dict(this.catalog.get('Pages')).get('Kids')).map((page) => this.dict(page));
  }

  get fonts(): readonly PdfDict[] {
    const used = this.pages.flatMap((page) => [...this.dict(this.dict(page.get('Resources')).get('Font')).values()]);
    const numbers = new Set(used.flatMap((font) => (font instanceof PdfRef ? [font.number] : [])));
    return [...numbers].map((number) => this.dict(new PdfRef(number)));
  }

  /** The packet's text; empty where there is none. */
  get metadata(): string {
    return this.object(this.catalog.get('Metadata'))?.stream?.toString('utf8') ?? '';
  }

  content(page: PdfDict): string {
    return this.object(page.get('Contents'))?.stream?.toString('latin1') ?? '';
  }

  /** Whose each marked piece of a page is, by its number. */
  owners(page: PdfDict): readonly PdfValue[] {
    const key = page.get('StructParents');
    const pairs = this.list(this.dict(this.treeRoot.get('ParentTree')).get('Nums'));
    const place = pairs.findIndex((value, index) => index % 2 === 0 && value === key);
    return place < 0 ? [] : this.list(pairs[place + 1]);
  }

  get tree(): readonly StructureElement[] {
    return this.list(this.treeRoot.get('K')).map((child) => this.element(this.dict(child)));
  }

  /** Every element in reading order, a parent before its children. */
  get elements(): readonly StructureElement[] {
    return this.tree.flatMap(withChildren);
  }

  private get treeRoot(): PdfDict {
    return this.dict(this.catalog.get('StructTreeRoot'));
  }

  private element(dict: PdfDict): StructureElement {
    const alt = dict.get('Alt');
    const children = this.list(dict.get('K')).flatMap((child) =>
      child instanceof PdfRef ? [this.element(this.dict(child))] : [],
    );
    return {
      role: nameOf(dict.get('S')) ?? '',
      alt: typeof alt === 'string' ? alt : null,
      attributes: this.dict(dict.get('A')),
      children,
    };
  }
}

function withChildren(element: StructureElement): readonly StructureElement[] {
  return [element, ...element.children.flatMap(withChildren)];
}
