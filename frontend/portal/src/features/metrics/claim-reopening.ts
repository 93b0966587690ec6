import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { MetricClaimView } from '@anggakara/contracts';
import { ClaimApi } from '../../data/claim-api';
import { Announcer } from '../../ui/announcer';
import { Confirm } from '../../ui/confirm';
import { ProblemSummary } from '../../ui/problem-summary';
import { Submission } from '../../ui/submission';

/** Takes a sent claim back into drafting, with a reason that the ledger keeps. */
@Component({
  selector: 'app-claim-reopening',
  imports: [ProblemSummary],
  template: `<app-problem-summary [problem]="submission.problem()" />
    <button type="button" class="button secondary" [disabled]="submission.busy()" (click)="reopen()" i18n>
      Buka kembali untuk diubah instansi
    </button>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimReopening {
  private readonly api = inject(ClaimApi);
  private readonly confirm = inject(Confirm);
  private readonly announcer = inject(Announcer);
  readonly edition = input.required<string>();
  readonly claim = input.required<MetricClaimView>();
  readonly reopened = output<MetricClaimView>();
  protected readonly submission = new Submission();

  protected async reopen(): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`Buka kembali klaim ini?`,
      text: $localize`Instansi dapat mengubahnya dan harus mengirimnya lagi. Selama belum dikirim, metriknya bernilai 0.`,
      act: $localize`Buka kembali`,
      tone: 'danger',
      reason: $localize`Alasan`,
    });
    if (answer === null) return;
    const { entry, version } = this.claim();
    const isTaken = await this.submission.attempt(async () => {
      this.reopened.emit(await this.api.reopen({ edition: this.edition(), entry }, { reason: answer.reason, version }));
    });
    if (isTaken) this.announcer.say($localize`Klaim dibuka kembali.`);
  }
}
