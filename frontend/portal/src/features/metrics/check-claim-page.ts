import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ClaimApi } from '../../data/claim-api';
import { EditionApi } from '../../data/edition-api';
import { Announcer } from '../../ui/announcer';
import { ClaimFigures } from '../../ui/claim-figures';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemSummary } from '../../ui/problem-summary';
import { windowText } from '../../ui/reporting-window';
import { Submission } from '../../ui/submission';
import { CountsTable } from './counts-table';
import { FindingList } from './finding-list';

/** Everything once more before it is sent. */
@Component({
  selector: 'app-check-claim-page',
  imports: [ClaimFigures, CountsTable, FindingList, LoadState, PageHeader, ProblemSummary, RouterLink],
  templateUrl: './check-claim-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CheckClaimPage {
  private readonly api = inject(ClaimApi);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  readonly edition = input.required<string>();
  readonly entry = input.required<string>();

  private readonly place = computed(() => ({ edition: this.edition(), entry: this.entry() }));
  protected readonly claim = this.api.claim(this.place);
  protected readonly editionView = inject(EditionApi).edition(this.edition);
  protected readonly periods = computed(() => (this.editionView.hasValue() ? this.editionView.value().periods : []));
  protected readonly referenceWindow = computed(() => windowText(this.periods(), 'reference'));
  protected readonly comparisonWindow = computed(() => windowText(this.periods(), 'comparison'));
  protected readonly hasErrors = computed(
    () => this.claim.hasValue() && this.claim.value().findings.some(({ severity }) => severity === 'error'),
  );
  protected readonly submission = new Submission();

  protected async submit(version: number): Promise<void> {
    const isTaken = await this.submission.attempt(async () => {
      this.claim.set(await this.api.submit(this.place(), { version }));
    });
    if (!isTaken) {
      this.claim.reload();
      return;
    }
    this.announcer.say($localize`Klaim terkirim.`);
    await this.router.navigate(['/edisi', this.edition(), 'metrik', this.entry()]);
  }
}
