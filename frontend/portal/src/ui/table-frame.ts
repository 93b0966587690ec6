import { ChangeDetectionStrategy, Component, ElementRef, inject, input } from '@angular/core';
import { Announcer } from './announcer';
import { tableText } from './table-text';

/** Around a table: scrolls inside itself where it is wide, copies to a spreadsheet, prints. */
@Component({
  selector: 'app-table-frame',
  templateUrl: './table-frame.html',
  styleUrl: './table-frame.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TableFrame {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly announcer = inject(Announcer);
  /** Names the table to who cannot see it. */
  readonly label = input.required<string>();
  readonly tools = input(true);

  protected async copy(): Promise<void> {
    const table = this.host.nativeElement.querySelector('table');
    if (table === null) return;
    await navigator.clipboard.writeText(tableText(table));
    this.announcer.say($localize`Tabel disalin; tempelkan di lembar kerja.`);
  }

  protected print(): void {
    window.print();
  }
}
