import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  output,
  viewChild,
} from '@angular/core';
import { Shortcuts } from '../ui/shortcuts';

/** Every key that does something on the page that is shown. */
@Component({
  selector: 'app-keyboard-help',
  templateUrl: './keyboard-help.html',
  styleUrl: './keyboard-help.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeyboardHelp {
  protected readonly shortcuts = inject(Shortcuts);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  readonly closed = output();

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected leave(): void {
    this.dialog().nativeElement.close();
  }
}
