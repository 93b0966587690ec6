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
import type { DocumentView, Page } from '@anggakara/contracts';
import { DocumentApi } from '../../data/document-api';
import { LiveChanges } from '../../data/live-changes';
import { Session } from '../../data/session';
import { EmptyState } from '../../ui/empty-state';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { DocumentList } from './document-list';
import { isUnfinished } from './document-state';
import { addressedOrder } from './order.form';
import { OrderEditor } from './order-editor';

const POLL_MS = 1_500;

@Component({
  selector: 'app-documents-page',
  imports: [DocumentList, EmptyState, LoadState, OrderEditor, PageHeader],
  templateUrl: './documents-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DocumentsPage {
  readonly edition = input.required<string>();
  /** What an address asks to have ordered. */
  readonly jenis = input<string>();
  readonly tahap = input<string>();
  readonly hitungan = input<string>();
  readonly peserta = input<string>();
  readonly instansi = input<string>();

  private readonly session = inject(Session);
  private readonly cursor = signal<string | null>(null);
  protected readonly answer = inject(DocumentApi).list(this.edition, this.cursor);
  /** The list as last read: a reading that fails takes nothing away from the page. */
  protected readonly page = linkedSignal<Page<DocumentView> | undefined, Page<DocumentView> | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (read, before) => read ?? before?.value,
  });
  protected readonly isWaiting = computed(() => this.page()?.items.some(isUnfinished) ?? false);
  protected readonly isFirstPage = computed(() => this.cursor() === null);
  protected readonly mayOrder = computed(() => this.session.may(this.edition(), 'documents.order'));
  protected readonly wanted = computed(() =>
    addressedOrder({
      jenis: this.jenis(),
      tahap: this.tahap(),
      hitungan: this.hitungan(),
      peserta: this.peserta(),
      instansi: this.instansi(),
    }),
  );

  constructor() {
    inject(LiveChanges).follow({
      edition: this.edition,
      topics: ['documents'],
      read: () => this.answer.reload(),
    });
    effect((onCleanup) => {
      if (!this.isWaiting()) return;
      const timer = setInterval(() => this.answer.reload(), POLL_MS);
      onCleanup(() => clearInterval(timer));
    });
  }

  protected newest(): void {
    if (this.isFirstPage()) this.answer.reload();
    else this.cursor.set(null);
  }

  protected older(): void {
    this.cursor.set(this.page()?.nextCursor ?? null);
  }
}
