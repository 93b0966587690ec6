import { computed, signal, type Signal } from '@angular/core';
import type { MarkValue, SheetView } from '@anggakara/contracts';
import type { MarkQueue } from '../../data/mark-queue';
import type { MarkChange, StoredMark } from '../../data/pending-mark';
import { marksOf, type DecimalString, type MarkNode } from '../../data/rubric';
import { sheetMarks, type SheetMark } from '../../data/sheet-marks';
import { markText, typedMark, type TypedMark } from './typed-mark';

/** What the draft needs of a sheet's outbox. */
export interface DraftOutbox {
  readonly pending: Signal<MarkQueue>;
  readonly stored: Signal<readonly StoredMark[]>;
  put(change: MarkChange, pace: 'at-once' | 'typing'): void;
  discard(criterion: string): void;
}

export type TextFault = Exclude<TypedMark, { kind: 'mark' } | { kind: 'blank' }>;

/** One sheet while it is marked: the outbox's decisions over the server's, and typed texts that are no mark yet. */
export class SheetDraft {
  private readonly texts = signal<ReadonlyMap<string, string>>(new Map());

  readonly criteria: Signal<readonly MarkNode[]>;
  readonly marks: Signal<ReadonlyMap<string, SheetMark>>;
  /** The same without what the server refused: what a lock would count. */
  readonly counted: Signal<ReadonlyMap<string, SheetMark>>;
  /** Criteria without a mark that counts; 0 is a mark. */
  readonly missing: Signal<readonly MarkNode[]>;
  readonly refused: Signal<readonly SheetMark[]>;
  /** Criteria whose typed text is no mark, with why. */
  readonly faults: Signal<ReadonlyMap<string, TextFault>>;
  /** Whether the sheet still takes marks, as far as the server has said; the server's clock decides about the deadline. */
  readonly editable: Signal<boolean>;

  constructor(
    sheet: Signal<SheetView>,
    private readonly outbox: DraftOutbox,
  ) {
    this.criteria = computed(() => marksOf(sheet().rubric));
    this.marks = computed(() => sheetMarks(sheet(), outbox.stored(), outbox.pending()));
    this.counted = computed(() => {
      const taken = outbox.pending().filter(({ refusal }) => refusal === null);
      return sheetMarks(sheet(), outbox.stored(), taken);
    });
    this.missing = computed(() => this.criteria().filter(({ code }) => !isScored(this.counted().get(code))));
    this.refused = computed(() => [...this.marks().values()].filter(({ standing }) => standing === 'refused'));
    this.faults = computed(() => this.currentFaults());
    this.editable = computed(() => sheet().stageState === 'open' && !isClosed(sheet().state));
  }

  valueOf(criterion: string): MarkValue {
    return this.marks().get(criterion)?.value ?? 'not-scored';
  }

  noteOf(criterion: string): string {
    return this.marks().get(criterion)?.note ?? '';
  }

  /** What the number field shows: the text as it is being typed, else the mark. */
  textOf(criterion: string): string {
    const value = this.valueOf(criterion);
    return this.texts().get(criterion) ?? (value === 'not-scored' ? '' : markText(value));
  }

  /** A text in the number field: a mark is kept at once, a blank takes the mark back, anything else is told. */
  type(criterion: string, text: string): void {
    const node = this.nodeOf(criterion);
    if (node === undefined || !this.editable()) return;
    this.texts.update((texts) => new Map(texts).set(criterion, text));
    const typed = typedMark(text, node.grid);
    if (typed.kind === 'mark') this.decide(criterion, typed.value, 'typing');
    if (typed.kind === 'blank') this.decide(criterion, 'not-scored', 'typing');
  }

  /** The field is left: a text that became a mark is shown as the mark, one that did not stays to be mended. */
  settle(criterion: string): void {
    if (!this.faults().has(criterion)) this.forgetText(criterion);
  }

  choose(criterion: string, value: DecimalString): void {
    this.set(criterion, value);
  }

  /** Takes the mark back: not scored, which is not 0. */
  clear(criterion: string): void {
    this.set(criterion, 'not-scored');
  }

  write(criterion: string, note: string): void {
    if (this.editable()) this.outbox.put({ criterion, value: this.valueOf(criterion), note }, 'typing');
  }

  /** Gives up what the server refused; the mark that the server has shows again. */
  discard(criterion: string): void {
    this.forgetText(criterion);
    this.outbox.discard(criterion);
  }

  private set(criterion: string, value: MarkValue): void {
    if (!this.editable()) return;
    this.forgetText(criterion);
    this.decide(criterion, value, 'at-once');
  }

  private decide(criterion: string, value: MarkValue, pace: 'at-once' | 'typing'): void {
    if (value === this.valueOf(criterion) && this.marks().get(criterion)?.standing !== 'refused') return;
    this.outbox.put({ criterion, value, note: this.noteOf(criterion) }, pace);
  }

  private forgetText(criterion: string): void {
    this.texts.update((texts) => new Map([...texts].filter(([code]) => code !== criterion)));
  }

  private nodeOf(criterion: string): MarkNode | undefined {
    return this.criteria().find(({ code }) => code === criterion);
  }

  private currentFaults(): ReadonlyMap<string, TextFault> {
    const faults = new Map<string, TextFault>();
    for (const [criterion, text] of this.texts()) {
      const node = this.nodeOf(criterion);
      const typed = node === undefined ? null : typedMark(text, node.grid);
      if (typed !== null && typed.kind !== 'mark' && typed.kind !== 'blank') faults.set(criterion, typed);
    }
    return faults;
  }
}

function isScored(mark: SheetMark | undefined): boolean {
  return mark !== undefined && mark.value !== 'not-scored';
}

function isClosed(state: SheetView['state']): boolean {
  return state === 'locked' || state === 'recused';
}
