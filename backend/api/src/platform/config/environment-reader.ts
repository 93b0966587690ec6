const KEY_BYTES = 32;

interface IntegerBounds {
  readonly min: number;
  readonly max: number;
  readonly otherwise: number;
}

/** Reads variables one by one and collects what is wrong with them, so that all of it is told at once. */
export class EnvironmentReader {
  private readonly found: string[] = [];

  constructor(private readonly environment: NodeJS.ProcessEnv) {}

  get problems(): readonly string[] {
    return this.found;
  }

  /** An empty variable counts as an absent one. */
  text(name: string): string | undefined {
    const value = this.environment[name]?.trim();
    return value === '' ? undefined : value;
  }

  integer(name: string, { min, max, otherwise }: IntegerBounds): number {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= min && number <= max) return number;
    this.found.push(`${name} harus bilangan bulat dari ${min} sampai ${max}`);
    return otherwise;
  }

  oneOf<const T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    const match = allowed.find((candidate) => candidate === value);
    if (match === undefined) this.found.push(`${name} harus salah satu dari: ${allowed.join(', ')}`);
    return match ?? otherwise;
  }

  postgresUrl(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol)) return value;
    this.found.push(`${name} harus berbentuk postgres://pengguna:sandi@host:port/basisdata`);
    return undefined;
  }

  key(name: string): Buffer | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const bytes = Buffer.from(value, 'base64');
    if (bytes.length === KEY_BYTES) return bytes;
    this.found.push(`${name} harus ${KEY_BYTES} bita dalam base64`);
    return undefined;
  }
}
