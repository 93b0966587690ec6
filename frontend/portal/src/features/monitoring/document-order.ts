import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrderDocument } from '@anggakara/contracts';
import { DocumentApi } from '../../data/document-api';
import { Announcer } from '../../ui/announcer';
import { ProblemSummary } from '../../ui/problem-summary';
import { Submission } from '../../ui/submission';

export interface OfferedDocument {
  readonly text: string;
  readonly order: OrderDocument;
}

/** Orders documents of a monitoring; they are fetched where all documents are. */
@Component({
  selector: 'app-document-order',
  imports: [ProblemSummary, RouterLink],
  template: `
    <app-problem-summary [problem]="submission.problem()" />
    <div class="row no-print">
      @for (one of offered(); track one.text) {
        <button type="button" class="button secondary" [disabled]="submission.busy()" (click)="order(one)">
          {{ one.text }}
        </button>
      }
      <a class="button quiet" [routerLink]="['/edisi', edition(), 'dokumen']" i18n>Dokumen yang dipesan</a>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DocumentOrder {
  private readonly api = inject(DocumentApi);
  private readonly announcer = inject(Announcer);
  readonly edition = input.required<string>();
  readonly offered = input.required<readonly OfferedDocument[]>();
  protected readonly submission = new Submission();

  protected async order({ text, order }: OfferedDocument): Promise<void> {
    const isTaken = await this.submission.attempt(async () => {
      await this.api.order(this.edition(), order);
    });
    if (isTaken) this.announcer.say($localize`Dipesan: ${text}. Dokumennya muncul di daftar dokumen.`);
  }
}
