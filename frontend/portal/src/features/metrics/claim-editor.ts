import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  Injector,
  input,
  output,
  untracked,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import type { MetricClaimView, ReportingPeriodView, SaveMetrics } from '@anggakara/contracts';
import { ClaimApi } from '../../data/claim-api';
import { ClaimDrafts } from '../../data/claim-drafts';
import { COUNT_FIELDS } from '../../data/count-hints';
import { ONLINE } from '../../data/online';
import { Confirm } from '../../ui/confirm';
import { CLAIM_SCHEMA, countsOf } from './claim.form';
import { ClaimClashes } from './claim-clashes';
import { ClaimEditing } from './claim-editing';
import { periodName } from './claim-words';
import { PeriodFields } from './period-fields';
import { refusedCounts } from './refused-counts';
import { SavingLine } from './saving-line';

/** The agency's counts, period by period: hints while typing, saved when the typing pauses. */
@Component({
  selector: 'app-claim-editor',
  imports: [ClaimClashes, PeriodFields, SavingLine],
  templateUrl: './claim-editor.html',
  styleUrl: './claim-editor.css',
  host: { '(window:beforeunload)': 'warn($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimEditor {
  private readonly api = inject(ClaimApi);
  private readonly drafts = inject(ClaimDrafts);
  private readonly online = inject(ONLINE);
  private readonly confirm = inject(Confirm);
  private readonly injector = inject(Injector);
  readonly edition = input.required<string>();
  readonly claim = input.required<MetricClaimView>();
  readonly periods = input.required<readonly ReportingPeriodView[]>();
  /** The claim as the server stored it. */
  readonly stored = output<MetricClaimView>();

  private readonly entry = computed(() => this.claim().entry);
  /** One editing for one entry: a newer copy of the same claim does not start it anew. */
  protected readonly editing = computed(() => {
    const place = { edition: this.edition(), entry: this.entry() };
    return untracked(() => {
      const save = (metrics: SaveMetrics): Promise<MetricClaimView> => this.api.save(place, metrics);
      return new ClaimEditing(this.claim(), save, this.drafts.of(place));
    });
  });
  protected readonly fields = computed(() => {
    const { draft } = this.editing();
    return untracked(() => form(draft, CLAIM_SCHEMA, { injector: this.injector, name: 'metrik' }));
  });
  protected readonly names = computed(() =>
    this.claim().periods.map(({ period }) => periodName(this.periods(), period)),
  );
  /** What the server found wrong with the counts as they are stored, period by period. */
  protected readonly refused = computed(() => {
    const { findings, periods } = this.editing().claim();
    const drafts = this.editing().draft().periods;
    return periods.map((stored, place) => {
      const typed = drafts[place];
      return typed === undefined ? {} : refusedCounts(findings, place, stored, countsOf(typed));
    });
  });
  protected readonly filled = computed(() =>
    this.editing()
      .draft()
      .periods.map(countsOf)
      .reduce((sum, counts) => sum + COUNT_FIELDS.filter((field) => counts[field] !== null).length, 0),
  );
  protected readonly wanted = computed(() => this.claim().periods.length * COUNT_FIELDS.length);

  constructor() {
    effect(() => {
      const editing = this.editing();
      untracked(() => void editing.restore());
    });
    effect(() => {
      const isOnline = this.online();
      untracked(() => {
        if (isOnline && this.editing().state().kind === 'failed') void this.editing().flush();
      });
    });
    effect(() => {
      this.editing().draft();
      untracked(() => this.editing().touch());
    });
    effect(() => {
      const claim = this.editing().claim();
      untracked(() => {
        if (claim !== this.claim()) this.stored.emit(claim);
      });
    });
    inject(DestroyRef).onDestroy(() => this.editing().close());
  }

  /** Saves what can be saved; asks where something cannot. */
  async mayLeave(): Promise<boolean> {
    const editing = this.editing();
    if (!editing.isUnsaved() || (await editing.flush())) return true;
    const answer = await this.confirm.ask({
      title: $localize`Tinggalkan halaman?`,
      text: editing.isKept()
        ? $localize`Sebagian isian belum sampai di server. Isian itu tinggal di perangkat ini sampai halaman ini dibuka lagi.`
        : $localize`Sebagian isian belum tersimpan dan akan hilang.`,
      act: $localize`Tinggalkan`,
      tone: 'danger',
    });
    return answer !== null;
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.editing().isUnsaved() && !this.editing().isKept()) event.preventDefault();
  }
}
