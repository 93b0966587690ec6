import { HttpErrorResponse } from '@angular/common/http';
import { computed, signal, type WritableSignal } from '@angular/core';
import type { ClaimedPeriod, MetricClaimView, SaveMetrics } from '@anggakara/contracts';
import type { KeptCounts } from '../../data/claim-draft-store';
import type { ClaimKeeper } from '../../data/claim-drafts';
import { currentCopy } from '../../data/problem';
import { shownProblem, type ShownProblem } from '../../ui/shown-problem';
import { type ClaimDraft, claimDraft, isStorable, periodOf, withTypedSince, withUnreadable } from './claim.form';
import type { Clash } from './claim-merge';

export const TYPING_PAUSE_MS = 1_200;

/** Where what was typed has got to. */
export type SavingState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  /** Something typed cannot be stored as it stands. */
  | { readonly kind: 'held' }
  | { readonly kind: 'clash'; readonly clashes: readonly Clash[] }
  | { readonly kind: 'failed'; readonly problem: ShownProblem; readonly isKept: boolean };

/**
 * A draft of counts over the server's copy: kept on this device at once, saved when the typing pauses, one request at a
 * time, nothing overwritten.
 */
export class ClaimEditing {
  private readonly stored: WritableSignal<MetricClaimView>;
  private readonly isSaving = signal(false);
  private readonly failure = signal<ShownProblem | null>(null);
  private readonly clashing = signal<readonly Clash[]>([]);
  private readonly kept = signal(false);
  private isRestored = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** What is on the page. */
  readonly draft: WritableSignal<ClaimDraft>;
  readonly claim = computed(() => this.stored());
  readonly changed = computed(() => changedPeriods(this.draft(), this.stored().periods));
  /** Whether something typed is not stored yet. */
  readonly isUnsaved = computed(() => this.changed().length > 0 || !isStorable(this.draft()));
  /** Whether what is typed would survive a reload. */
  readonly isKept = this.kept.asReadonly();
  readonly state = computed<SavingState>(() => this.currentState());

  constructor(
    opened: MetricClaimView,
    private readonly save: (metrics: SaveMetrics) => Promise<MetricClaimView>,
    private readonly keeper: ClaimKeeper,
  ) {
    this.stored = signal(opened);
    this.draft = signal(claimDraft(opened.periods));
  }

  /** Shows what was typed here before and never reached the server, over what the server has now. */
  async restore(): Promise<void> {
    const kept = await this.keeper.kept();
    if (kept !== null) await this.showKept(kept);
    this.isRestored = true;
    await this.keep();
  }

  /** Something was typed: kept at once, saved when it pauses. */
  touch(): void {
    void this.keep();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), TYPING_PAUSE_MS);
  }

  /** Saves now what can be saved; whether everything typed is stored afterwards. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.isSaving() || this.clashing().length > 0 || !isStorable(this.draft())) return false;
    const periods = this.changed();
    if (periods.length === 0) return true;
    this.isSaving.set(true);
    this.failure.set(null);
    try {
      this.stored.set(await this.save({ periods, version: this.stored().version }));
      await this.keep();
    } catch (error) {
      await this.settleFailure(error);
      return false;
    } finally {
      this.isSaving.set(false);
    }
    if (this.isUnsaved()) this.touch();
    return !this.isUnsaved();
  }

  /** The server's copy after another act, as after sending. */
  take(claim: MetricClaimView): void {
    this.stored.set(claim);
    this.draft.set(claimDraft(claim.periods));
    void this.keep();
  }

  /** Settles the fields that two people changed: theirs where it was chosen, this page's elsewhere. */
  async settle(theirs: readonly Clash[]): Promise<boolean> {
    const { settled } = await import('./claim-merge');
    this.clashing.set([]);
    this.draft.set(claimDraft(settled(this.draft().periods.map(periodOf), theirs)));
    return this.flush();
  }

  close(): void {
    clearTimeout(this.timer);
  }

  /** While two values are to be chosen between, what was kept before still tells them apart after a reload. */
  private async keep(): Promise<void> {
    if (!this.isRestored || this.clashing().length > 0) return;
    if (this.isUnsaved()) {
      this.kept.set(await this.keeper.keep({ base: this.stored().periods, typed: this.draft().periods }));
      return;
    }
    await this.keeper.forget();
    this.kept.set(false);
  }

  private async showKept({ base, typed }: KeptCounts): Promise<void> {
    const { merged } = await import('./claim-merge');
    const theirs = this.stored().periods;
    const { periods, clashes } = merged(base, typed.map(periodOf), theirs);
    const restored = withUnreadable(claimDraft(periods), { periods: [...typed] });
    this.draft.update((now) => withTypedSince(restored, claimDraft(theirs), now));
    this.clashing.set(clashes);
    this.kept.set(true);
    if (clashes.length === 0) this.touch();
  }

  private currentState(): SavingState {
    const [failure, clashes] = [this.failure(), this.clashing()];
    if (clashes.length > 0) return { kind: 'clash', clashes };
    if (this.isSaving()) return { kind: 'saving' };
    if (failure !== null) return { kind: 'failed', problem: failure, isKept: this.kept() };
    if (!isStorable(this.draft())) return { kind: 'held' };
    return this.isUnsaved() ? { kind: 'waiting' } : { kind: 'saved', at: this.stored().savedAt };
  }

  /** A stale version is merged field by field; a lost network or a refusal is told, and what was typed stays. */
  private async settleFailure(error: unknown): Promise<void> {
    const current = currentCopy(error);
    if (current !== null) {
      await this.merge(current as MetricClaimView);
      return;
    }
    if (!(error instanceof HttpErrorResponse)) throw error;
    this.failure.set(shownProblem(error));
  }

  private async merge(current: MetricClaimView): Promise<void> {
    const { merged } = await import('./claim-merge');
    const mine = this.draft().periods.map(periodOf);
    const { periods, clashes } = merged(this.stored().periods, mine, current.periods);
    this.stored.set(current);
    this.draft.update((typed) => withUnreadable(claimDraft(periods), typed));
    this.clashing.set(clashes);
    if (clashes.length === 0) this.touch();
  }
}

function changedPeriods({ periods }: ClaimDraft, stored: readonly ClaimedPeriod[]): readonly ClaimedPeriod[] {
  return periods.map(periodOf).filter((period) => {
    const before = stored.find((other) => other.period === period.period);
    return before === undefined || JSON.stringify(before) !== JSON.stringify({ ...before, ...period });
  });
}
