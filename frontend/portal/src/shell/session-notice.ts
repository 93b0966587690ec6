import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Session } from '../data/session';
import { timeText } from '../ui/format';
import { shownProblem } from '../ui/shown-problem';

/** The session ends soon: says when, and offers what keeps the person at work. It covers no field and takes no focus. */
@Component({
  selector: 'app-session-notice',
  templateUrl: './session-notice.html',
  styleUrl: './session-notice.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SessionNotice {
  private readonly session = inject(Session);
  readonly cause = input.required<'idle' | 'absolute'>();
  readonly at = input.required<string>();
  /** The person wants a new session before this one ends. */
  readonly renewed = output();

  protected readonly time = computed(() => timeText(this.at()));
  protected readonly failure = signal<string | null>(null);
  protected readonly isAsking = signal(false);

  /** Asking the server is a use of the session. */
  protected async stay(): Promise<void> {
    this.failure.set(null);
    this.isAsking.set(true);
    try {
      await this.session.refresh();
    } catch (error) {
      // A server that cannot be reached is tried again by hand.
      this.failure.set(shownProblem(error).title);
    } finally {
      this.isAsking.set(false);
    }
  }
}
