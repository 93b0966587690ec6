import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { type Ending, ENDINGS, type EntryView } from '@anggakara/contracts';
import { ParticipantApi } from '../../data/participant-api';
import { currentCopy } from '../../data/problem';
import { Announcer } from '../../ui/announcer';
import { Confirm, type Question } from '../../ui/confirm';
import { entryStageText } from '../../ui/entry-stage';
import { Field, FieldControl } from '../../ui/field';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { mayLeave } from './entry-leaving';
import { NO_WITHDRAWAL, WITHDRAWAL_SCHEMA, withdrawalOf } from './withdrawal.form';

/** Ends an entry's participation, with why; what follows is confirmed once the form is in order. */
@Component({
  selector: 'app-withdrawal-editor',
  imports: [Field, FieldControl, FormField, ProblemSummary],
  templateUrl: './withdrawal-editor.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WithdrawalEditor {
  readonly edition = input.required<string>();
  readonly entry = input.required<EntryView>();
  readonly recorded = output<EntryView>();
  /** Somebody else changed the entry first; what was typed stays. */
  readonly overtaken = output<EntryView>();
  readonly left = output();

  private readonly api = inject(ParticipantApi);
  private readonly confirm = inject(Confirm);
  private readonly announcer = inject(Announcer);
  private readonly draft = signal(NO_WITHDRAWAL);
  protected readonly fields = form(this.draft, WITHDRAWAL_SCHEMA, { name: 'keluar' });
  protected readonly submission = new FormSubmission('keluar');
  protected readonly isOvertaken = signal(false);
  protected readonly isOpen = computed(() => mayLeave(this.entry().stage));
  protected readonly stage = computed(() => entryStageText(this.entry().stage));
  protected readonly kinds = ENDINGS.map((code) => ({ code, name: entryStageText(code) }));

  protected async end(event: Event): Promise<void> {
    event.preventDefault();
    // Nobody is asked about a form that is not sent; and no button is barred, so that the focus comes back to it.
    if (this.fields().valid() && !(await this.isConfirmed())) return;
    this.isOvertaken.set(false);
    await this.submission.send(this.fields, () => this.store());
  }

  private async isConfirmed(): Promise<boolean> {
    this.submission.clear();
    const { kind } = withdrawalOf(this.draft(), this.entry().version);
    return (await this.confirm.ask(questionOf(this.entry(), kind))) !== null;
  }

  private async store(): Promise<void> {
    const { code, version } = this.entry();
    const withdrawal = withdrawalOf(this.draft(), version);
    try {
      const entry = await this.api.withdraw({ edition: this.edition(), entry: code }, withdrawal);
      this.announcer.say(doneText(entry, withdrawal.kind));
      this.recorded.emit(entry);
    } catch (error) {
      const current = currentCopy(error);
      if (current === null) throw error;
      this.isOvertaken.set(true);
      this.overtaken.emit(current as EntryView);
    }
  }
}

function questionOf({ name }: EntryView, kind: Ending): Question {
  const isWithdrawn = kind === 'withdrawn';
  return {
    title: isWithdrawn ? $localize`Catat pengunduran diri ${name}?` : $localize`Diskualifikasi ${name}?`,
    text: $localize`Peserta ini keluar dari penilaian dan peringkat, dan tidak dapat dimasukkan lagi. Hasil resmi yang sudah dibuat tetap seperti adanya sampai dihitung lagi.`,
    act: isWithdrawn ? $localize`Catat pengunduran diri` : $localize`Diskualifikasi`,
    tone: 'danger',
  };
}

function doneText({ name }: EntryView, kind: Ending): string {
  return kind === 'withdrawn' ? $localize`${name} tercatat mengundurkan diri.` : $localize`${name} didiskualifikasi.`;
}
