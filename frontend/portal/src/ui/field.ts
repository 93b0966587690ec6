import { ChangeDetectionStrategy, Component, computed, Directive, inject, input } from '@angular/core';
import type { FieldState } from '@angular/forms/signals';

/** What a label needs to know of the field of a signal form; its name is the control's id and leads there. */
export type LabelledField = () => Pick<FieldState<unknown>, 'errors' | 'name' | 'touched'>;

/**
 * A labelled field: label, hint and errors tied to the control that stands inside it. Errors show once the field was
 * left or the form was sent.
 */
@Component({
  selector: 'app-field',
  templateUrl: './field.html',
  styleUrl: './field.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  /** The field of a signal form that the control inside is bound to. */
  readonly of = input.required<LabelledField>();
  /** What the server said about this field, beside what the schema says. */
  readonly refused = input<string | null>(null);

  readonly name = computed(() => this.of()().name());
  readonly errors = computed<readonly string[]>(() => {
    const refused = this.refused();
    const state = this.of()();
    const own = state.touched() ? state.errors().map(({ message, kind }) => message ?? kind) : [];
    return refused === null ? own : [...own, refused];
  });
  readonly describedBy = computed(() => {
    const parts = [
      (this.hint() ?? '') === '' ? '' : `${this.name()}-hint`,
      this.isWrong() ? `${this.name()}-error` : '',
    ];
    return parts.filter((part) => part !== '').join(' ') || null;
  });
  /** Whether something is wrong that the person should see now. */
  readonly isWrong = computed(() => this.errors().length > 0);
}

/** The native control of a field: takes its id and descriptions from the field around it. */
@Directive({
  selector: '[appControl]',
  host: {
    class: 'input',
    '[id]': 'field.name()',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.isWrong()',
  },
})
export class FieldControl {
  protected readonly field = inject(Field);
}
