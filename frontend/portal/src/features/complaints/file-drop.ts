import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';

/** A place to choose a file, or to drop one. */
@Component({
  selector: 'app-file-drop',
  templateUrl: './file-drop.html',
  styleUrl: './file-drop.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FileDrop {
  readonly name = input.required<string>();
  readonly disabled = input(false);
  readonly chosen = output<File>();
  protected readonly isOver = signal(false);
  protected readonly accepted = '.csv,.txt,.xlsx,text/csv';

  protected choose(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.take(field.files);
  }

  protected over(event: Event, isOver: boolean): void {
    event.preventDefault();
    this.isOver.set(isOver);
  }

  protected drop(event: DragEvent): void {
    this.over(event, false);
    if (!this.disabled()) this.take(event.dataTransfer?.files ?? null);
  }

  private take(files: FileList | null): void {
    const file = files?.[0];
    if (file !== undefined) this.chosen.emit(file);
  }
}
