import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { DocumentView } from '@anggakara/contracts';
import { DocumentApi } from '../../data/document-api';
import { Badge } from '../../ui/badge';
import { Instant } from '../../ui/instant';
import { isUnfinished, kindText, sizeText, stateText, stateTone } from './document-state';

@Component({
  selector: 'app-document-list',
  imports: [Badge, Instant],
  templateUrl: './document-list.html',
  styleUrl: './document-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DocumentList {
  readonly edition = input.required<string>();
  readonly documents = input.required<readonly DocumentView[]>();

  private readonly api = inject(DocumentApi);
  protected readonly isUnfinished = isUnfinished;
  protected readonly kindText = kindText;
  protected readonly sizeText = sizeText;
  protected readonly stateText = stateText;
  protected readonly stateTone = stateTone;

  protected address({ id }: DocumentView): string {
    return this.api.fileAddress(this.edition(), id);
  }
}
