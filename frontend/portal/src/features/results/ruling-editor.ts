import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { RunRankingView } from '@anggakara/contracts';
import { RunApi } from '../../data/run-api';
import type { StagePlace } from '../../data/stage-address';
import { Announcer } from '../../ui/announcer';
import { Field, FieldControl } from '../../ui/field';
import { decimalText } from '../../ui/format';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { rulingAnswers, rulingOf, rulingSchema, type RulingSubject } from './ruling.form';

/** Records what the plenary decided about some entries, with why. */
@Component({
  selector: 'app-ruling-editor',
  imports: [Field, FieldControl, FormField, ProblemSummary],
  templateUrl: './ruling-editor.html',
  styleUrl: './ruling-editor.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RulingEditor {
  readonly place = input.required<StagePlace>();
  readonly subject = input.required<RulingSubject>();
  readonly run = input.required<Pick<RunRankingView, 'result' | 'names'>>();
  /** Codes of those who may be chosen, in the order of the result. */
  readonly entries = input.required<readonly string[]>();
  readonly chosen = input<readonly string[]>([]);
  readonly recorded = output();

  private readonly api = inject(RunApi);
  private readonly announcer = inject(Announcer);
  private readonly answers = linkedSignal(() => rulingAnswers(this.entries(), this.chosen()));
  protected readonly fields = form(
    this.answers,
    rulingSchema(() => this.subject().places),
    { name: 'keputusan' },
  );
  protected readonly submission = new FormSubmission('keputusan');
  private readonly scores = computed(() => this.scoresByEntry());

  protected text(entry: string): string {
    const { name = '' } = this.run().names[entry] ?? {};
    const score = this.scores().get(entry);
    return score === undefined ? `${entry} ${name}` : `${entry} ${name} (${decimalText(score)})`;
  }

  protected async record(event: Event): Promise<void> {
    event.preventDefault();
    const isTaken = await this.submission.send(this.fields, async () => {
      await this.api.record(this.place(), rulingOf(this.subject(), this.answers()));
    });
    if (!isTaken) return;
    this.announcer.say($localize`Keputusan pleno dicatat. Hitung lagi supaya berlaku.`);
    this.recorded.emit();
  }

  private scoresByEntry(): ReadonlyMap<string, string> {
    const { category } = this.subject();
    return new Map(
      this.run().result.entries.flatMap(({ code, standing, indices }) => {
        const inColumn = indices.find(({ index }) => index === category)?.score;
        const score = inColumn ?? (standing.kind === 'ranked' ? standing.score : null);
        return score === null ? [] : [[code, score] as const];
      }),
    );
  }
}
