import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { InstrumentView } from '@anggakara/contracts';
import { currentCopy } from '../../data/problem';
import { StageApi } from '../../data/stage-api';
import { Field, FieldControl } from '../../ui/field';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { goalpostUnit } from './goalpost-units';
import { REVISION_SCHEMA, type RevisionDraft, revisionDraft, revisionOf, weightSums } from './revision.form';
import { nodeNames, rubricRows } from './rubric-rows';

/** Other weights and goalposts for a stage that is not opened yet; sums are shown while typing. */
@Component({
  selector: 'app-revision-editor',
  imports: [Field, FieldControl, FormField, ProblemSummary],
  templateUrl: './revision-editor.html',
  styleUrl: './revision-editor.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RevisionEditor {
  private readonly api = inject(StageApi);
  readonly edition = input.required<string>();
  readonly instrument = input.required<InstrumentView>();
  readonly revised = output<InstrumentView>();
  /** Somebody else revised first; what was typed stays and is compared with this. */
  readonly overtaken = output<InstrumentView>();
  readonly left = output();

  /** Starts anew for another group, not for a newer copy of the same one. */
  private readonly draft = linkedSignal<string, RevisionDraft>({
    source: () => this.instrument().rubric.code,
    computation: (code, before) => (before?.source === code ? before.value : revisionDraft(untracked(this.instrument))),
  });
  protected readonly fields = form(this.draft, REVISION_SCHEMA, { name: 'instrumen' });
  protected readonly submission = new FormSubmission('instrumen');
  protected readonly isOvertaken = signal(false);

  protected readonly names = computed(() => nodeNames(this.instrument().rubric));
  protected readonly columns = computed(() => this.instrument().rubric.indices.map((index) => this.column(index)));
  protected readonly metrics = computed(() =>
    rubricRows(this.instrument().rubric).flatMap(({ node }) =>
      node.kind === 'metric' ? [{ code: node.code, name: node.name, unit: goalpostUnit(node.metric) }] : [],
    ),
  );
  protected readonly stored = computed(() => revisionDraft(this.instrument()));
  protected readonly changes = computed(() => {
    const { weights, goalposts } = revisionOf(this.draft(), this.instrument());
    return weights.length + goalposts.length;
  });

  protected async revise(event: Event): Promise<void> {
    event.preventDefault();
    this.isOvertaken.set(false);
    await this.submission.send(this.fields, () => this.store());
  }

  private async store(): Promise<void> {
    const { stage, group } = this.instrument();
    const place = { edition: this.edition(), stage };
    try {
      this.revised.emit(await this.api.revise(place, group, revisionOf(this.draft(), this.instrument())));
    } catch (error) {
      const current = currentCopy(error);
      if (current === null) throw error;
      this.isOvertaken.set(true);
      this.overtaken.emit(current as InstrumentView);
    }
  }

  /** One weight column: its groups, each with its children's places in the form and its sum. */
  private column({ code, name }: { readonly code: string; readonly name: string }) {
    const { weights } = this.draft();
    const sums = weightSums(weights).filter(({ index }) => index === code);
    const groups = sums.map((sum) => ({
      ...sum,
      places: weights.flatMap(({ index, parent }, place) => (index === code && parent === sum.parent ? [place] : [])),
    }));
    return { code, name, groups };
  }
}
