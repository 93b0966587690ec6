import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SheetView, StageCode } from '@anggakara/contracts';
import { countedPoints, liveTotals } from '../../data/juror-totals';
import { MarkOutbox } from '../../data/mark-outbox';
import { Session } from '../../data/session';
import { SheetApi } from '../../data/sheet-api';
import type { SheetOutbox } from '../../data/sheet-outbox';
import { Announcer } from '../../ui/announcer';
import { Confirm } from '../../ui/confirm';
import { Instant } from '../../ui/instant';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemSummary } from '../../ui/problem-summary';
import { Submission } from '../../ui/submission';
import { LiveTotals } from './live-totals';
import { SaveLineView } from './save-line-view';
import { SheetDraft } from './sheet-draft';
import { SheetList } from './sheet-list';
import { sheetSections } from './sheet-sections';
import { markText } from './typed-mark';

/** The answers as the server has them, to be read once more before they are locked. */
@Component({
  selector: 'app-check-page',
  imports: [Instant, LiveTotals, LoadState, PageHeader, ProblemSummary, RouterLink, SaveLineView],
  templateUrl: './check-page.html',
  styleUrl: './check-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CheckPage {
  readonly edition = input.required<string>();
  readonly stage = input.required<StageCode>();
  readonly entry = input.required<string>();

  private readonly api = inject(SheetApi);
  private readonly outboxes = inject(MarkOutbox);
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  private readonly announcer = inject(Announcer);
  private readonly place = computed(() => ({ edition: this.edition(), stage: this.stage(), entry: this.entry() }));

  protected readonly outbox = computed(() =>
    this.outboxes.of({ person: this.session.user()?.id ?? '', ...this.place() }),
  );
  /** The outbox that was emptied; the sheet is read only after that, so that it shows what will be locked. */
  private readonly emptied = signal<SheetOutbox | null>(null);
  protected readonly sheet = this.api.sheet(() => (this.emptied() === this.outbox() ? this.place() : undefined));
  protected readonly shown = computed(() => (this.sheet.hasValue() ? this.sheet.value() : null));
  protected readonly draft = computed(() => {
    const sheet = this.shown();
    return sheet === null
      ? null
      : new SheetDraft(
          computed(() => sheet),
          this.outbox(),
        );
  });
  protected readonly sections = computed(() => this.sectionsOf(this.shown()));
  protected readonly totals = computed(() => this.totalsOf(this.shown()));
  protected readonly missing = computed(() => this.draft()?.missing() ?? []);
  protected readonly unsent = computed(() => this.outbox().pending().length);
  protected readonly mayLock = computed(
    () => this.draft()?.editable() === true && this.missing().length === 0 && this.unsent() === 0,
  );
  protected readonly submission = new Submission();

  protected readonly isLocked = computed(() => this.shown()?.state === 'locked');
  private readonly sheets = this.api.list(() => (this.isLocked() ? this.place() : undefined));
  private readonly list = new SheetList(computed(() => (this.sheets.hasValue() ? this.sheets.value().items : [])));
  protected readonly next = this.list.next;

  protected readonly listAddress = computed(() => ['/edisi', this.edition(), 'tahap', this.stage(), 'penilaian']);
  protected readonly sheetAddress = computed(() => [...this.listAddress(), this.entry()]);
  protected readonly crumbs = computed(() => [
    { text: $localize`Lembar nilai saya`, link: this.listAddress() },
    { text: this.entry(), link: this.sheetAddress() },
  ]);

  constructor() {
    effect(() => {
      const outbox = this.outbox();
      void outbox.drained().then(() => this.emptied.set(outbox));
    });
  }

  protected async send(): Promise<void> {
    if (await this.outbox().drained()) this.sheet.reload();
  }

  protected async lock(sheet: SheetView): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`Kirim dan kunci lembar ${sheet.entry.code}?`,
      text: $localize`Sesudah dikunci, nilai tidak dapat Anda ubah lagi. Hanya penyelenggara yang dapat membukanya kembali, dengan alasan yang tercatat.`,
      act: $localize`Kirim & kunci`,
    });
    if (answer === null) return;
    const isTaken = await this.submission.attempt(async () => {
      this.sheet.set(await this.api.lock(this.place(), { sequence: sheet.head.sequence }));
    });
    if (isTaken) this.announcer.say($localize`Lembar ${sheet.entry.code} terkirim dan terkunci.`);
    else this.sheet.reload();
  }

  private sectionsOf(sheet: SheetView | null) {
    if (sheet === null) return [];
    return sheetSections(sheet.rubric).map((section) => ({
      ...section,
      rows: section.criteria.map(({ node }) => this.rowOf(node.code, node.name)),
    }));
  }

  private rowOf(code: string, name: string) {
    const value = this.draft()?.valueOf(code) ?? 'not-scored';
    const note = this.draft()?.noteOf(code) ?? '';
    return { name, code, mark: value === 'not-scored' ? null : markText(value), note };
  }

  private totalsOf(sheet: SheetView | null) {
    const marks = this.draft()?.counted();
    if (sheet === null || marks === undefined) return [];
    return liveTotals(sheet.rubric, marks, countedPoints(sheet.rubric, sheet.claim));
  }
}
