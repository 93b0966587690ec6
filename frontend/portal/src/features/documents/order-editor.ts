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
import { COMPETITION_DOCUMENT_KINDS } from '@anggakara/contracts';
import { CurrentEdition } from '../../data/current-edition';
import { DocumentApi } from '../../data/document-api';
import { ParticipantApi } from '../../data/participant-api';
import { RunApi } from '../../data/run-api';
import { Announcer } from '../../ui/announcer';
import { Field, FieldControl } from '../../ui/field';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { kindText } from './document-state';
import { ORDER_SCHEMA, orderOf, type OrderAnswers } from './order.form';

/** Orders a document; what is asked for follows from its kind. */
@Component({
  selector: 'app-order-editor',
  imports: [Field, FieldControl, FormField, ProblemSummary],
  templateUrl: './order-editor.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OrderEditor {
  readonly edition = input.required<string>();
  readonly wanted = input.required<OrderAnswers>();
  readonly ordered = output();

  private readonly api = inject(DocumentApi);
  private readonly participants = inject(ParticipantApi);
  private readonly announcer = inject(Announcer);
  private readonly current = inject(CurrentEdition);
  private readonly answers = linkedSignal(() => this.wanted());
  protected readonly fields = form(this.answers, ORDER_SCHEMA, { name: 'pesanan' });
  protected readonly submission = new FormSubmission('pesanan');

  protected readonly kinds = COMPETITION_DOCUMENT_KINDS;
  protected readonly kindText = kindText;
  protected readonly stages = computed(() => this.current.summary()?.stages ?? []);
  private readonly runList = inject(RunApi).list(() => {
    const { stage } = this.answers();
    return stage === '' ? undefined : { edition: this.edition(), stage };
  });
  protected readonly runs = computed(() => (this.runList.hasValue() ? this.runList.value().items : []));
  private readonly entryList = this.participants.entries(() =>
    this.fields.entry().hidden() ? undefined : this.edition(),
  );
  protected readonly entries = computed(() => (this.entryList.hasValue() ? this.entryList.value().items : []));
  protected readonly search = signal('');
  private readonly agencyList = this.participants.agencies(() => ({ text: this.search() }));
  protected readonly agencies = computed(() => (this.agencyList.hasValue() ? this.agencyList.value().items : []));

  protected find(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.search.set(event.target.value);
  }

  protected async order(event: Event): Promise<void> {
    event.preventDefault();
    const isTaken = await this.submission.send(this.fields, async () => {
      await this.api.order(this.edition(), orderOf(this.answers()));
    });
    if (!isTaken) return;
    this.announcer.say($localize`Dokumen dipesan dan sedang dibuat.`);
    this.ordered.emit();
  }
}
