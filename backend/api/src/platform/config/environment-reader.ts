import { readFileSync } from 'node:fs';

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

  /** A secret as itself, or as the content of the file that `NAME_FILE` names. */
  secret(name: string): string | undefined {
    const [value, file] = [this.text(name), this.text(`${name}_FILE`)];
    if (file === undefined) return value;
    if (value !== undefined) this.found.push(`${name} dan ${name}_FILE tidak boleh diisi bersama`);
    return this.content(`${name}_FILE`, file);
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

  /** An address of PostgreSQL, whose password may be a secret of its own: that of DATABASE_URL is DATABASE_PASSWORD. */
  postgresUrl(name: string): string | undefined {
    const value = this.secret(name);
    const passwordName = name.replace(/_URL$/, '_PASSWORD');
    const password = this.secret(passwordName);
    if (value === undefined) {
      if (password !== undefined) this.found.push(`${passwordName} tanpa ${name}`);
      return undefined;
    }
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url !== undefined && /^postgres(ql)?:$/.test(url.protocol)) return this.withPassword(name, url, password);
    this.found.push(`${name} harus berbentuk postgres://pengguna:sandi@host:port/basisdata`);
    return undefined;
  }

  key(name: string): Buffer | undefined {
    const value = this.secret(name);
    if (value === undefined) return undefined;
    const bytes = Buffer.from(value, 'base64');
    if (bytes.length === KEY_BYTES) return bytes;
    this.found.push(`${name} harus ${KEY_BYTES} bita dalam base64`);
    return undefined;
  }

  private withPassword(name: string, url: URL, password: string | undefined): string {
    if (password === undefined) return url.href;
    if (url.password !== '') this.found.push(`${name} sudah memuat kata sandi; kosongkan salah satunya`);
    url.password = encodeURIComponent(password);
    return url.href;
  }

  private content(name: string, file: string): string | undefined {
    try {
      const content = readFileSync(file, 'utf8').trim();
      if (content !== '') return content;
      this.found.push(`${name} menunjuk berkas kosong`);
    } catch {
      // Whatever keeps it from being read, its name is what the operator can put right.
      this.found.push(`${name} menunjuk berkas yang tidak dapat dibaca: ${file}`);
    }
    return undefined;
  }
}
