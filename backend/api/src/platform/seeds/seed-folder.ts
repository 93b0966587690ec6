import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { SeedNode } from './seed-node';

/** The folder `seeds/`: what an empty database is filled with. Paths are relative to it. */
export class SeedFolder {
  constructor(private readonly folder: string) {}

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what its file holds
  readJson<T>(path: string): T {
    return JSON.parse(this.read(path)) as T;
  }

  /** A file whose every value is looked at before it is used. */
  readNode(path: string): SeedNode {
    return new SeedNode(path, '', this.readJson<unknown>(path));
  }

  /** Rows by the names of the first line; every value is a text, an empty one included. */
  readCsv(path: string): readonly Readonly<Record<string, string>>[] {
    return parse(this.read(path), { columns: true, bom: true, skip_empty_lines: true });
  }

  readBytes(path: string): Buffer {
    return readFileSync(join(this.folder, path));
  }

  private read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }
}
