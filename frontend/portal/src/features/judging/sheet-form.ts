import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { SheetView } from '@anggakara/contracts';
import { countedPoints, liveTotals } from '../../data/juror-totals';
import type { SheetOutbox } from '../../data/sheet-outbox';
import { ProvenanceMark } from '../../ui/provenance-mark';
import { Shortcuts } from '../../ui/shortcuts';
import { CriterionField } from './criterion-field';
import { LiveTotals } from './live-totals';
import { SaveLineView } from './save-line-view';
import { SheetDraft } from './sheet-draft';
import { KEY_PLACES, neighbour, sheetCommand, sheetShortcuts, type KeyPlace, type SheetCommand } from './sheet-keys';
import { sheetSections } from './sheet-sections';

/** The criteria of one sheet and the bar that says how far it has got. */
@Component({
  selector: 'app-sheet-form',
  imports: [CriterionField, LiveTotals, ProvenanceMark, RouterLink, SaveLineView],
  templateUrl: './sheet-form.html',
  styleUrl: './sheet-form.css',
  host: { '(keydown)': 'press($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SheetForm {
  readonly sheet = input.required<SheetView>();
  readonly outbox = input.required<SheetOutbox>();
  /** Where the answers are checked before they are locked. */
  readonly checkAddress = input.required<readonly string[]>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly router = inject(Router);
  protected readonly draft = computed(() => new SheetDraft(this.sheet, this.outbox()));
  protected readonly sections = computed(() => sheetSections(this.sheet().rubric));
  protected readonly points = computed(() => countedPoints(this.sheet().rubric, this.sheet().claim));
  protected readonly totals = computed(() => liveTotals(this.sheet().rubric, this.draft().counted(), this.points()));
  protected readonly criteria = computed(() => this.draft().criteria().length);
  protected readonly marked = computed(() => this.criteria() - this.draft().missing().length);

  constructor() {
    inject(Shortcuts).offer({ heading: $localize`Di lembar nilai`, shortcuts: sheetShortcuts() });
  }

  protected press(event: KeyboardEvent): void {
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    const command = sheetCommand(event, placeOf(target));
    if (command === null) return;
    event.preventDefault();
    this.obey(command, target);
  }

  private obey(command: SheetCommand, target: HTMLElement): void {
    if (command.kind === 'lock') {
      void this.router.navigate([...this.checkAddress()]);
      return;
    }
    const criterion = target.closest<HTMLElement>('[data-criterion]')?.dataset['criterion'];
    if (criterion === undefined) return;
    if (command.kind === 'type') this.beginNumber(criterion, command.digit);
    else this.go(criterion, command.by, placeOf(target));
  }

  private go(criterion: string, by: 1 | -1, place: KeyPlace): void {
    const codes = this.sections().flatMap((section) => section.criteria.map(({ node }) => node.code));
    const next = neighbour(codes, criterion, by);
    if (next === undefined) return;
    const levels = '[data-place="levels"] input';
    const control =
      place === 'number'
        ? this.controlOf(next, '[data-place="number"] input')
        : (this.controlOf(next, `${levels}:checked`) ?? this.controlOf(next, levels));
    control?.focus();
    if (place === 'number') control?.select();
  }

  /** The digit stands in the field before the next one is typed. */
  private beginNumber(criterion: string, digit: string): void {
    const field = this.controlOf(criterion, '[data-place="number"] input');
    if (field === null || !this.draft().editable()) return;
    field.value = digit;
    field.focus();
    this.draft().type(criterion, digit);
  }

  private controlOf(criterion: string, selector: string): HTMLInputElement | null {
    const fields = [...this.host.nativeElement.querySelectorAll<HTMLElement>('[data-criterion]')];
    const field = fields.find(({ dataset }) => dataset['criterion'] === criterion);
    return field?.querySelector<HTMLInputElement>(selector) ?? null;
  }
}

function placeOf(target: HTMLElement): KeyPlace {
  const place = target.closest<HTMLElement>('[data-place]')?.dataset['place'];
  return KEY_PLACES.find((candidate) => candidate === place) ?? 'elsewhere';
}
