import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ComplaintImportView } from '@anggakara/contracts';
import { ExportUploads } from '../../data/export-uploads';
import { ImportApi } from '../../data/import-api';
import { LiveChanges } from '../../data/live-changes';
import { ParticipantApi } from '../../data/participant-api';
import { Session } from '../../data/session';
import { Badge } from '../../ui/badge';
import { Confirm } from '../../ui/confirm';
import { Instant } from '../../ui/instant';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemSummary } from '../../ui/problem-summary';
import { Submission } from '../../ui/submission';
import { agencyOptions } from './agency-options';
import { ImportEnded } from './import-ended';
import { ImportMapping } from './import-mapping';
import { ImportOutcome } from './import-outcome';
import { ImportStored } from './import-stored';
import { ImportUpload } from './import-upload';
import { importStateText, importStateTone, isAtWork, isOpen } from './import-words';
import { ImportWork } from './import-work';
import { SheetChoice } from './sheet-choice';
import { sizeText } from './size-text';
import { StepTrail } from './step-trail';

const POLL_MS = 1_500;

/** One import from its first byte to its end: what stands on the page follows from its state. */
@Component({
  selector: 'app-import-page',
  imports: [
    Badge,
    ImportEnded,
    ImportMapping,
    ImportOutcome,
    ImportStored,
    ImportUpload,
    ImportWork,
    Instant,
    LoadState,
    PageHeader,
    ProblemSummary,
    RouterLink,
    SheetChoice,
    StepTrail,
  ],
  templateUrl: './import-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportPage {
  readonly edition = input.required<string>();
  readonly import = input.required<string>();

  private readonly api = inject(ImportApi);
  private readonly session = inject(Session);
  private readonly uploads = inject(ExportUploads);
  private readonly confirm = inject(Confirm);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly place = computed(() => ({ edition: this.edition(), id: this.import() }));
  protected readonly answer = this.api.find(this.place);
  /** The import as last read: a reading that fails takes nothing away from the page. */
  protected readonly view = linkedSignal<ComplaintImportView | undefined, ComplaintImportView | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (read, before) => read ?? before?.value,
  });
  protected readonly mayImport = computed(() => this.session.may(this.edition(), 'complaints.import'));
  private readonly isOwn = computed(() => this.session.roleIn(this.edition()) === 'agency');
  private readonly entries = inject(ParticipantApi).entries(() => (this.isOwn() ? undefined : this.edition()));
  protected readonly agencies = computed(() =>
    this.entries.hasValue() ? agencyOptions(this.entries.value().items) : [],
  );
  /** Whether what was checked is mapped anew. */
  protected readonly isRemapping = signal(false);
  protected readonly crumbs = computed(() => [
    { text: $localize`Ekspor aduan`, link: ['/edisi', this.edition(), 'aduan'] },
  ]);
  protected readonly submission = new Submission();
  private readonly upload = computed(() => this.uploads.of(this.import())());
  /** Jobs go on without the page; what is sent from another window is seen here too. */
  private readonly isMoving = computed(() => {
    const state = this.view()?.state;
    return state !== undefined && (isAtWork(state) || (state === 'uploading' && this.upload().kind === 'sent'));
  });
  protected readonly stateText = importStateText;
  protected readonly stateTone = importStateTone;
  protected readonly isAtWork = isAtWork;
  protected readonly isOpen = isOpen;
  protected readonly sizeText = sizeText;

  constructor() {
    inject(LiveChanges).follow({ edition: this.edition, topics: ['complaints'], read: () => this.answer.reload() });
    effect(() => {
      if (this.upload().kind === 'sent') this.answer.reload();
    });
    effect((onCleanup) => {
      if (!this.isMoving()) return;
      const timer = setInterval(() => this.answer.reload(), POLL_MS);
      onCleanup(() => clearInterval(timer));
    });
  }

  protected take(view: ComplaintImportView): void {
    this.isRemapping.set(false);
    // The form that was sent is gone, and the focus with it.
    this.host.nativeElement.querySelector('h1')?.focus();
    this.answer.set(view);
  }

  protected async cancel(view: ComplaintImportView): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`Batalkan impor ini?`,
      text: $localize`Berkasnya dibuang dan tidak ada yang disimpan.`,
      act: $localize`Batalkan impor`,
      tone: 'danger',
    });
    if (answer === null) return;
    await this.submission.attempt(async () => {
      this.take(await this.api.cancel(this.place(), { version: view.version }));
      this.uploads.forget(view.id);
    });
  }
}
