import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { NOTE_MAX_LENGTH } from '@anggakara/contracts';
import { decimalText } from '../../ui/format';
import { ProvenanceMark } from '../../ui/provenance-mark';
import type { SheetDraft } from './sheet-draft';
import type { SheetCriterion } from './sheet-sections';
import { faultText } from './text-fault';
import { markText } from './typed-mark';

/** One criterion: anchored levels, a number, a note; "not scored" is a state of its own and not 0. */
@Component({
  selector: 'app-criterion-field',
  imports: [ProvenanceMark],
  templateUrl: './criterion-field.html',
  styleUrl: './criterion-field.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CriterionField {
  readonly criterion = input.required<SheetCriterion>();
  readonly draft = input.required<SheetDraft>();

  protected readonly noteMaxLength = NOTE_MAX_LENGTH;
  protected readonly node = computed(() => this.criterion().node);
  protected readonly code = computed(() => this.node().code);
  protected readonly text = computed(() => this.draft().textOf(this.code()));
  protected readonly note = computed(() => this.draft().noteOf(this.code()));
  protected readonly isScored = computed(() => this.draft().valueOf(this.code()) !== 'not-scored');
  protected readonly refusal = computed(() => this.draft().marks().get(this.code())?.refusal ?? null);
  protected readonly fault = computed(() => {
    const fault = this.draft().faults().get(this.code());
    return fault === undefined ? null : faultText(fault, this.node().grid);
  });
  protected readonly range = computed(() => {
    const { min, max, step } = this.node().grid;
    return $localize`${decimalText(min)} sampai ${decimalText(max)}, kelipatan ${decimalText(step)}`;
  });
  protected readonly noteLabel = computed(() => $localize`Catatan untuk ${this.node().name}`);
  protected readonly levels = computed(() =>
    this.node().anchors.map(({ at, text }) => ({ at, text, number: markText(at), isChosen: this.isMark(at) })),
  );

  protected choose(at: string): void {
    this.draft().choose(this.code(), at);
  }

  protected type(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.draft().type(this.code(), event.target.value);
  }

  protected settle(): void {
    this.draft().settle(this.code());
  }

  protected clear(): void {
    this.draft().clear(this.code());
  }

  protected discard(): void {
    this.draft().discard(this.code());
  }

  protected write(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.draft().write(this.code(), event.target.value);
  }

  private isMark(at: string): boolean {
    const value = this.draft().valueOf(this.code());
    return value !== 'not-scored' && Number(value) === Number(at);
  }
}
