import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MetricClaimView } from '@anggakara/contracts';
import { ClaimApi } from '../../data/claim-api';
import { EditionApi } from '../../data/edition-api';
import { Session } from '../../data/session';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ClaimEditor } from './claim-editor';
import { ClaimOutcome } from './claim-outcome';
import { ClaimReopening } from './claim-reopening';
import { ClaimStanding } from './claim-standing';

@Component({
  selector: 'app-claim-page',
  imports: [ClaimEditor, ClaimOutcome, ClaimReopening, ClaimStanding, LoadState, PageHeader, RouterLink],
  templateUrl: './claim-page.html',
  styleUrl: './claim-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimPage {
  private readonly session = inject(Session);
  readonly edition = input.required<string>();
  readonly entry = input.required<string>();

  private readonly editor = viewChild<ClaimEditor>('editor');
  protected readonly claim = inject(ClaimApi).claim(() => ({ edition: this.edition(), entry: this.entry() }));
  protected readonly editionView = inject(EditionApi).edition(this.edition);
  protected readonly periods = computed(() => (this.editionView.hasValue() ? this.editionView.value().periods : []));
  /** Claims are taken until the document stage closes. */
  protected readonly closesAt = computed(() => {
    const stages = this.editionView.hasValue() ? this.editionView.value().stages : [];
    return stages.find(({ usesMetrics }) => usesMetrics)?.closesAt ?? null;
  });
  protected readonly mayReopen = computed(() => this.session.may(this.edition(), 'claims.reopen'));
  protected readonly maySeeExports = computed(() => this.session.may(this.edition(), 'complaints.read'));
  protected readonly crumbs = computed(() => [
    { text: $localize`Klaim metrik`, link: ['/edisi', this.edition(), 'metrik'] },
  ]);

  protected take(claim: MetricClaimView): void {
    this.claim.set(claim);
  }

  /** Whether the page may be left without losing what was typed. */
  mayLeave(): boolean | Promise<boolean> {
    return this.editor()?.mayLeave() ?? true;
  }
}
