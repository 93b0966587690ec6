import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { ParticipantApi } from '../../data/participant-api';
import { Field, FieldControl } from '../../ui/field';

const TYPING_PAUSE_MS = 250;

/** An agency chosen by a search: what is found stands in a list, and its code in the form. */
@Component({
  selector: 'app-agency-choice',
  imports: [Field, FieldControl, FormField],
  templateUrl: './agency-choice.html',
  styleUrl: './agency-choice.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgencyChoice {
  readonly of = input.required<FieldTree<string>>();
  private readonly text = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly found = inject(ParticipantApi).agencies(() => ({ text: this.text() }));
  protected readonly agencies = computed(() => {
    const items = this.found.hasValue() ? this.found.value().items : [];
    const code = this.of()().value();
    return code === '' || items.some((agency) => agency.code === code) ? items : [{ code, name: code }, ...items];
  });

  protected search(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value } = event.target;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.text.set(value), TYPING_PAUSE_MS);
  }
}
