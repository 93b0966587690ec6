import { ChangeDetectionStrategy, Component, effect, type ElementRef, input, viewChild } from '@angular/core';
import type { ShownProblem, ShownViolation } from './shown-problem';

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

  /** The message, and whose it is where several fields carry the same. */
  protected sentence({ path, message }: ShownViolation): string {
    const sharing = this.problem()?.violations.filter((other) => other.message === message) ?? [];
    const label = sharing.length > 1 ? labelOf(path) : '';
    return label === '' ? message : `${label}: ${message}`;
  }
}

function labelOf(path: string): string {
  const control = document.getElementById(path);
  const labels = control instanceof HTMLInputElement ? control.labels : null;
  return labels?.[0]?.textContent.trim() ?? '';
}
