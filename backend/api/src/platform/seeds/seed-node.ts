/** A place in a seed file that is not what it has to be; the message names file and place. */
export class SeedFault extends Error {}

type Bounds = { readonly min?: number; readonly max: number };

/** A value in a seed file that knows where it stands, so that whatever is wrong with it is found. */
export class SeedNode {
  constructor(
    private readonly file: string,
    private readonly path: string,
    private readonly value: unknown,
  ) {}

  fail(expected: string): never {
    throw new SeedFault(`${this.file}: ${this.path === '' ? 'the file' : this.path} ${expected}`);
  }

  /** The value of a property that has to be there. */
  at(name: string): SeedNode {
    const fields = this.fields();
    if (!Object.hasOwn(fields, name)) this.below(name).fail('is missing');
    return this.below(name, fields[name]);
  }

  /** The value of a property, where it is there. */
  optional(name: string): SeedNode | undefined {
    return Object.hasOwn(this.fields(), name) ? this.at(name) : undefined;
  }

  /** Refuses properties that nobody reads: what is misspelt would be left out silently. */
  only(...names: readonly string[]): this {
    for (const name of Object.keys(this.fields()))
      if (!names.includes(name)) this.below(name).fail('is not read by anything');
    return this;
  }

  items(): readonly SeedNode[] {
    if (!Array.isArray(this.value)) return this.fail('is no list');
    return this.value.map((item: unknown, place) => new SeedNode(this.file, `${this.path}[${place}]`, item));
  }

  text(max = 400): string {
    if (typeof this.value !== 'string' || this.value.trim() !== this.value) return this.fail('is no trimmed text');
    if (this.value.length < 1 || this.value.length > max) return this.fail(`has not 1 to ${max} characters`);
    return this.value;
  }

  /** A text of that form. */
  matching(form: RegExp): string {
    const text = this.text();
    return form.test(text) ? text : this.fail(`is not of the form ${form.source}`);
  }

  integer({ min = 0, max }: Bounds): number {
    const { value } = this;
    if (typeof value !== 'number' || !Number.isInteger(value)) return this.fail('is no whole number');
    return value >= min && value <= max ? value : this.fail(`is not within ${min} to ${max}`);
  }

  oneOf<T extends string>(allowed: readonly T[]): T {
    return allowed.find((candidate) => candidate === this.value) ?? this.fail(`is none of ${allowed.join(', ')}`);
  }

  private fields(): Readonly<Record<string, unknown>> {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.fail('is no object');
    return value as Readonly<Record<string, unknown>>;
  }

  private below(name: string, value?: unknown): SeedNode {
    return new SeedNode(this.file, this.path === '' ? name : `${this.path}.${name}`, value);
  }
}
