import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { FigureCheckView } from '@anggakara/contracts';
import { ParticipantApi } from '../../data/participant-api';
import { Field, FieldControl } from '../../ui/field';
import { CountText } from '../../ui/format-pipes';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { CHECK_SCHEMA, figuresOf, newCheck, newPart, typedDifference } from './figure-check.form';

/** Lays a stated total beside its parts: where they do not add up, the difference is the answer. */
@Component({
  selector: 'app-figure-check',
  imports: [CountText, Field, FieldControl, FormField, ProblemSummary],
  templateUrl: './figure-check.html',
  styleUrl: './figure-check.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FigureCheck {
  private readonly api = inject(ParticipantApi);
  private readonly draft = signal(newCheck());
  protected readonly fields = form(this.draft, CHECK_SCHEMA, { name: 'periksa' });
  protected readonly submission = new FormSubmission('periksa');
  protected readonly difference = computed(() => typedDifference(this.draft()));
  protected readonly checked = signal<FigureCheckView | null>(null);

  protected async check(event: Event): Promise<void> {
    event.preventDefault();
    this.checked.set(null);
    await this.submission.send(this.fields, async () =>
      this.checked.set(await this.api.check(figuresOf(this.draft()))),
    );
  }

  protected add(): void {
    this.draft.update((draft) => ({ ...draft, parts: [...draft.parts, newPart()] }));
  }

  protected remove(place: number): void {
    this.draft.update((draft) => ({ ...draft, parts: draft.parts.filter((_, other) => other !== place) }));
  }
}
