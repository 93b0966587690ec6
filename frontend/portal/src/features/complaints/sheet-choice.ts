import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { ComplaintImportView } from '@anggakara/contracts';
import { ImportApi } from '../../data/import-api';
import { ProblemSummary } from '../../ui/problem-summary';
import { formProblem } from '../../ui/shown-problem';
import { Submission } from '../../ui/submission';

/** Which sheet of a workbook holds the complaints: only its sender can say. */
@Component({
  selector: 'app-sheet-choice',
  imports: [ProblemSummary],
  template: `<form class="card" novalidate (submit)="take($event)">
    <app-problem-summary [problem]="problem()" />
    <fieldset class="stack tight">
      <legend i18n>Lembar mana yang memuat aduan?</legend>
      <p class="hint" i18n>Buku kerja ini punya beberapa lembar; satu lembar dibaca tiap impor.</p>
      @for (name of of().sheets; track name) {
        <label class="choice">
          <input
            type="radio"
            name="lembar"
            [id]="$first ? 'lembar.0' : 'lembar.' + $index"
            [value]="name"
            [checked]="sheet() === name"
            (change)="sheet.set(name)"
          />
          <span lang="id">{{ name }}</span>
        </label>
      }
    </fieldset>
    <div>
      <button type="submit" class="button" [disabled]="submission.busy()" i18n>Baca lembar ini</button>
    </div>
  </form>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SheetChoice {
  readonly edition = input.required<string>();
  readonly of = input.required<ComplaintImportView>();
  readonly chosen = output<ComplaintImportView>();

  private readonly api = inject(ImportApi);
  protected readonly submission = new Submission();
  protected readonly sheet = signal<string | null>(null);
  private readonly isTried = signal(false);
  protected readonly problem = computed(() => {
    if (!this.isTried() || this.sheet() !== null) return this.submission.problem();
    return formProblem([{ path: 'lembar.0', message: $localize`Pilih satu lembar.` }]);
  });

  protected async take(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    const sheet = this.sheet();
    if (sheet === null) return;
    const { id, version } = this.of();
    await this.submission.attempt(async () => {
      this.chosen.emit(await this.api.choose({ edition: this.edition(), id }, { version, sheet }));
    });
  }
}
