import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  type Injector,
  signal,
  ViewEncapsulation,
} from '@angular/core';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { REASON_MAX_LENGTH } from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import type { Answer, Question } from './question';

@Component({
  selector: 'app-confirm-dialog',
  imports: [MatDialogModule],
  templateUrl: './confirm-dialog.html',
  // Material's theme comes with the first part of Material that is shown.
  styleUrls: ['../styles/material.scss', './confirm-dialog.css'],
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfirmDialog {
  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<ConfirmDialog, Answer>>(MatDialogRef);
  protected readonly reason = signal('');
  protected readonly tried = signal(false);
  protected readonly most = this.question.reasonMaxLength ?? REASON_MAX_LENGTH;
  protected readonly isMissing = computed(() => this.question.reason !== undefined && this.reason().trim() === '');

  protected write(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.reason.set(event.target.value);
  }

  protected leave(): void {
    this.dialog.close();
  }

  protected confirm(): void {
    this.tried.set(true);
    if (!this.isMissing()) this.dialog.close({ reason: this.reason().trim() });
  }
}

export async function openConfirmDialog(injector: Injector, question: Question): Promise<Answer | null> {
  const dialog = injector
    .get(MatDialog)
    .open<ConfirmDialog, Question, Answer>(ConfirmDialog, { data: question, autoFocus: 'first-heading' });
  return (await firstValueFrom(dialog.afterClosed(), { defaultValue: undefined })) ?? null;
}
