import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { PanelView, PersonView } from '@anggakara/contracts';
import { PanelApi } from '../../data/panel-api';
import type { StagePlace } from '../../data/stage-address';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { seatingAnswers, seatingOf, seatingSchema } from './seating.form';

/** Chooses who sits on a panel; what was chosen stays until somebody else seats it. */
@Component({
  selector: 'app-seating-editor',
  imports: [FormField, ProblemSummary],
  templateUrl: './seating-editor.html',
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--space-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SeatingEditor {
  readonly place = input.required<StagePlace>();
  readonly panel = input.required<PanelView>();
  readonly candidates = input.required<readonly PersonView[]>();
  readonly seated = output();
  readonly left = output();

  private readonly api = inject(PanelApi);
  private readonly version = computed(() => this.panel().version);
  private readonly answers = linkedSignal({
    source: this.version,
    computation: () => untracked(() => seatingAnswers(this.panel(), this.candidates())),
  });
  protected readonly fields = form(
    this.answers,
    seatingSchema(() => this.panel().quorum),
  );
  protected readonly submission = new FormSubmission();

  protected async seat(event: Event): Promise<void> {
    event.preventDefault();
    const { group, version } = this.panel();
    const isTaken = await this.submission.send(this.fields, async () => {
      await this.api.seat(this.place(), group, seatingOf(this.answers(), version));
    });
    if (isTaken) this.seated.emit();
  }
}
