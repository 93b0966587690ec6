import { ChangeDetectionStrategy, Component, effect, type ElementRef, input, viewChild } from '@angular/core';
import type { ShownProblem } from './shown-problem';

/** Says on top of a form why it was not taken, and takes the focus when it appears or changes. */
@Component({
  selector: 'app-problem-summary',
  templateUrl: './problem-summary.html',
  styleUrl: './problem-summary.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProblemSummary {
  readonly problem = input.required<ShownProblem | null>();
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  constructor() {
    effect(() => {
      if (this.problem() !== null) this.box()?.nativeElement.focus();
    });
  }

  /** Goes to the field at fault, where the page has one under that id. */
  protected show(event: Event, path: string): void {
    event.preventDefault();
    document.getElementById(path)?.focus();
  }

  protected isOnPage(path: string): boolean {
    return document.getElementById(path) !== null;
  }
}
