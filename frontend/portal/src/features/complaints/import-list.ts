import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ComplaintImportView } from '@anggakara/contracts';
import { Badge } from '../../ui/badge';
import { CountText, InstantText } from '../../ui/format-pipes';
import { TableFrame } from '../../ui/table-frame';
import type { AgencyOption } from './import-begin';
import { importStateText, importStateTone, isAtWork, workPercent } from './import-words';

@Component({
  selector: 'app-import-list',
  imports: [Badge, CountText, InstantText, RouterLink, TableFrame],
  templateUrl: './import-list.html',
  styles: `
    progress {
      width: 6rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportList {
  readonly edition = input.required<string>();
  readonly imports = input.required<readonly ComplaintImportView[]>();
  readonly agencies = input.required<readonly AgencyOption[]>();
  readonly isOwn = input.required<boolean>();
  private readonly names = computed(() => new Map(this.agencies().map(({ code, name }) => [code, name])));
  protected readonly stateText = importStateText;
  protected readonly stateTone = importStateTone;
  protected readonly isAtWork = isAtWork;
  protected readonly percent = workPercent;

  protected agencyName(code: string): string {
    return this.names().get(code) ?? code;
  }
}
