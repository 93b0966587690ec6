import type { Facts, PersonalKind, RowProblemCode } from '@anggakara/contracts';
import type { ComplaintSink, ReadSummary, UnknownWord } from './reading';

const MOST_TOLD = 200;
/** Different words that are counted; a column of free text has one in each row. */
const MOST_COUNTED = 5_000;
const LONGEST_WORD = 80;

interface Found {
  readonly line: number;
  readonly column: string | null;
  readonly code: RowProblemCode;
  readonly facts?: Facts;
}

/** Tells every problem to the sink and counts what was found. */
export class ProblemLog {
  private readonly problems = new Map<RowProblemCode, number>();
  private readonly words = new Map<string, UnknownWord>();
  private readonly personal = new Map<string, ReadSummary['personal'][number]>();

  constructor(private readonly sink: Pick<ComplaintSink, 'rejected'>) {}

  tell({ line, column, code, facts = {} }: Found): void {
    this.problems.set(code, (this.problems.get(code) ?? 0) + 1);
    this.sink.rejected({ line, column, code, facts });
  }

  tellWord(found: Found & { readonly column: string }, text: string): void {
    const word = text.length > LONGEST_WORD ? `${text.slice(0, LONGEST_WORD)}...` : text;
    const key = `${found.column}\n${word}`;
    const rows = this.words.get(key)?.rows ?? 0;
    if (rows > 0 || this.words.size < MOST_COUNTED) {
      this.words.set(key, { column: found.column, word, rows: rows + 1 });
    }
    this.tell({ ...found, facts: { word } });
  }

  tellPersonal(found: Omit<Found, 'code'> & { readonly column: string }, kind: PersonalKind): void {
    const key = `${found.column}\n${kind}`;
    const cells = this.personal.get(key)?.cells ?? 0;
    this.personal.set(key, { column: found.column, kind, cells: cells + 1 });
    this.tell({ ...found, code: 'personal-data', facts: { kind } });
  }

  get found(): Pick<ReadSummary, 'problems' | 'personal' | 'unknownWords'> {
    const unknownWords = [...this.words.values()].toSorted((a, b) => b.rows - a.rows).slice(0, MOST_TOLD);
    return { problems: Object.fromEntries(this.problems), personal: [...this.personal.values()], unknownWords };
  }
}
