import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { AccountApi } from '../../data/account-api';
import { SIGN_IN_PATH } from '../../data/guards';
import { Session } from '../../data/session';
import { Announcer } from '../../ui/announcer';
import { Badge } from '../../ui/badge';
import { Field, FieldControl } from '../../ui/field';
import { InstantText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { deviceName } from './device-name';
import { PASSWORD_AGAIN_SCHEMA } from './second-factor.form';

/** What is about to be ended: one session by its id, or all of them. */
type Ending = { readonly kind: 'one'; readonly id: string } | { readonly kind: 'all' };

@Component({
  selector: 'app-sessions-page',
  imports: [Badge, Field, FieldControl, FormField, InstantText, LoadState, PageHeader, ProblemSummary],
  templateUrl: './sessions-page.html',
  styleUrl: './sessions-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SessionsPage {
  private readonly api = inject(AccountApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);

  protected readonly sessions = this.api.sessions();
  protected readonly rows = computed(() => {
    const items = this.sessions.hasValue() ? this.sessions.value().items : [];
    return items.map((item) => ({ ...item, device: deviceName(item.userAgent) }));
  });
  protected readonly ending = signal<Ending | null>(null);
  private readonly again = signal({ password: '' });
  protected readonly fields = form(this.again, PASSWORD_AGAIN_SCHEMA, { name: 'akhiri' });
  protected readonly submission = new FormSubmission('akhiri');

  protected ask(ending: Ending): void {
    this.submission.clear();
    this.ending.set(ending);
    setTimeout(() => this.fields.password().focusBoundControl());
  }

  protected keep(): void {
    this.ending.set(null);
    this.fields().reset({ password: '' });
  }

  protected async end(event: Event, ending: Ending): Promise<void> {
    event.preventDefault();
    const isTaken = await this.submission.send(this.fields, () =>
      ending.kind === 'all' ? this.api.endAllSessions(this.again()) : this.api.endSession(ending.id, this.again()),
    );
    if (!isTaken) return;
    this.keep();
    if (ending.kind === 'one') {
      this.announcer.say($localize`Sesi diakhiri.`);
      this.sessions.reload();
      return;
    }
    this.session.forget();
    this.announcer.say($localize`Anda telah keluar dari semua perangkat.`);
    await this.router.navigateByUrl(SIGN_IN_PATH);
  }
}
