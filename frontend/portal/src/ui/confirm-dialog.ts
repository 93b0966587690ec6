import {
  ApplicationRef,
  ChangeDetectionStrategy,
  Component,
  computed,
  createComponent,
  type ElementRef,
  type Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { REASON_MAX_LENGTH } from '@anggakara/contracts';
import type { Answer, Question } from './question';

/** A question over the page, in the browser's own dialog: it holds the focus, closes on Escape and gives the focus back. */
@Component({
  selector: 'app-confirm-dialog',
  templateUrl: './confirm-dialog.html',
  styleUrl: './confirm-dialog.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfirmDialog {
  readonly question = input.required<Question>();
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private answer: Answer | null = null;
  private settle: (answer: Answer | null) => void = () => undefined;
  protected readonly reason = signal('');
  protected readonly tried = signal(false);
  protected readonly most = computed(() => this.question().reasonMaxLength ?? REASON_MAX_LENGTH);
  protected readonly isMissing = computed(() => this.question().reason !== undefined && this.reason().trim() === '');

  /** Opens the dialog; the answer comes when it closes, however it is closed. */
  ask(): Promise<Answer | null> {
    return new Promise((resolve) => {
      this.settle = resolve;
      this.dialog().nativeElement.showModal();
    });
  }

  protected write(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.reason.set(event.target.value);
  }

  protected leave(): void {
    this.dialog().nativeElement.close();
  }

  protected confirm(): void {
    this.tried.set(true);
    if (this.isMissing()) return;
    this.answer = { reason: this.reason().trim() };
    this.leave();
  }

  protected closed(): void {
    this.settle(this.answer);
  }
}

/** Asks once, in a dialog that is gone from the page afterwards. */
export async function openConfirmDialog(injector: Injector, question: Question): Promise<Answer | null> {
  const application = injector.get(ApplicationRef);
  const host = document.body.appendChild(document.createElement('app-confirm-dialog'));
  const dialog = createComponent(ConfirmDialog, { environmentInjector: application.injector, hostElement: host });
  dialog.setInput('question', question);
  application.attachView(dialog.hostView);
  dialog.changeDetectorRef.detectChanges();
  const answer = await dialog.instance.ask();
  dialog.destroy();
  host.remove();
  return answer;
}
