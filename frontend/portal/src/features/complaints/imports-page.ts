import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ComplaintImportView, Page } from '@anggakara/contracts';
import { ImportApi } from '../../data/import-api';
import { LiveChanges } from '../../data/live-changes';
import { ParticipantApi } from '../../data/participant-api';
import { Session } from '../../data/session';
import { EmptyState } from '../../ui/empty-state';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { agencyOptions } from './agency-options';
import { ImportBegin } from './import-begin';
import { ImportList } from './import-list';
import { isAtWork } from './import-words';

const POLL_MS = 1_500;

/** Exports that were brought in, newest first, with the place to bring another. */
@Component({
  selector: 'app-imports-page',
  imports: [EmptyState, ImportBegin, ImportList, LoadState, PageHeader, RouterLink],
  templateUrl: './imports-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportsPage {
  readonly edition = input.required<string>();
  /** What an address asks for: whose complaints, and for which monitoring. */
  readonly instansi = input<string>();
  readonly monev = input<string>();

  private readonly session = inject(Session);
  private readonly cursor = signal<string | null>(null);
  protected readonly answer = inject(ImportApi).list(this.edition, this.cursor);
  /** The list as last read: a reading that fails takes nothing away from the page. */
  protected readonly page = linkedSignal<Page<ComplaintImportView> | undefined, Page<ComplaintImportView> | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (read, before) => read ?? before?.value,
  });
  protected readonly isFirstPage = computed(() => this.cursor() === null);
  protected readonly isOwn = computed(() => this.session.roleIn(this.edition()) === 'agency');
  protected readonly mayImport = computed(() => this.session.may(this.edition(), 'complaints.import'));
  protected readonly monitoring = computed(() => {
    const number = Number(this.monev() ?? '');
    return Number.isInteger(number) && number > 0 ? number : null;
  });
  private readonly entries = inject(ParticipantApi).entries(() => (this.isOwn() ? undefined : this.edition()));
  protected readonly agencies = computed(() =>
    this.entries.hasValue() ? agencyOptions(this.entries.value().items) : [],
  );
  private readonly isWorking = computed(() => this.page()?.items.some(({ state }) => isAtWork(state)) ?? false);

  constructor() {
    inject(LiveChanges).follow({ edition: this.edition, topics: ['complaints'], read: () => this.answer.reload() });
    effect((onCleanup) => {
      if (!this.isWorking()) return;
      const timer = setInterval(() => this.answer.reload(), POLL_MS);
      onCleanup(() => clearInterval(timer));
    });
  }

  protected newest(): void {
    this.cursor.set(null);
  }

  protected older(): void {
    this.cursor.set(this.page()?.nextCursor ?? null);
  }
}
