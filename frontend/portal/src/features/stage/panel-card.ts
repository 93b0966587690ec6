import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { PanelView, StageView } from '@anggakara/contracts';
import { PanelApi } from '../../data/panel-api';
import { PeopleApi } from '../../data/people-api';
import type { StagePlace } from '../../data/stage-address';
import { Announcer } from '../../ui/announcer';
import { Badge } from '../../ui/badge';
import { LoadState } from '../../ui/load-state';
import { ProblemSummary } from '../../ui/problem-summary';
import { Submission } from '../../ui/submission';
import { seatingAnswers, seatingOf, seatingSchema } from './seating.form';

/** One group's panel: who sits on it, and who should. */
@Component({
  selector: 'app-panel-card',
  imports: [Badge, FormField, LoadState, ProblemSummary],
  templateUrl: './panel-card.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PanelCard {
  readonly place = input.required<StagePlace>();
  readonly panel = input.required<PanelView>();
  readonly name = input.required<string>();
  /** The role that may sit at this stage. */
  readonly role = input.required<StageView['markedBy']>();
  readonly editable = input.required<boolean>();
  readonly seated = output();

  private readonly api = inject(PanelApi);
  private readonly announcer = inject(Announcer);
  protected readonly isEditing = signal(false);
  protected readonly people = inject(PeopleApi).people(() => (this.isEditing() ? this.place().edition : undefined));
  private readonly candidates = computed(() => {
    const people = this.people.hasValue() ? this.people.value().items : [];
    return people.filter(({ role, disabled }) => role === this.role() && !disabled);
  });
  private readonly answers = linkedSignal(() => seatingAnswers(this.panel(), this.candidates()));
  protected readonly fields = form(
    this.answers,
    seatingSchema(() => this.panel().quorum),
  );
  protected readonly submission = new Submission();

  protected begin(): void {
    this.submission.clear();
    this.answers.set(seatingAnswers(this.panel(), this.candidates()));
    this.isEditing.set(true);
  }

  protected leave(): void {
    this.isEditing.set(false);
  }

  protected async seat(event: Event): Promise<void> {
    event.preventDefault();
    const { group, version } = this.panel();
    const isTaken = await this.submission.send(this.fields, async () => {
      await this.api.seat(this.place(), group, seatingOf(this.answers(), version));
    });
    if (!isTaken) return;
    this.announcer.say($localize`Panel ${this.name()} disimpan.`);
    this.leave();
    this.seated.emit();
  }
}
