import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ComplaintImportView, ComplaintRateView } from '@anggakara/contracts';
import { EditionApi } from '../../data/edition-api';
import { ImportApi } from '../../data/import-api';
import { Session } from '../../data/session';
import { rateText } from '../../ui/format';
import { CountText, DayText, DecimalText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';
import { TableFrame } from '../../ui/table-frame';
import type { AgencyOption } from './import-begin';

/** What was stored, and what the complaints count now. */
@Component({
  selector: 'app-import-stored',
  imports: [CountText, DayText, DecimalText, LoadState, RouterLink, TableFrame],
  templateUrl: './import-stored.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportStored {
  readonly edition = input.required<string>();
  readonly of = input.required<ComplaintImportView>();
  readonly agencies = input.required<readonly AgencyOption[]>();

  private readonly session = inject(Session);
  protected readonly agency = linkedSignal(() => this.of().agency ?? '');
  protected readonly metrics = inject(ImportApi).metrics(() => {
    const agency = this.agency();
    return agency === '' || this.of().monitoring !== null ? undefined : { edition: this.edition(), agency };
  });
  private readonly editionView = inject(EditionApi).edition(this.edition);
  protected readonly counted = computed(() =>
    this.metrics.hasValue() ? (this.metrics.value().items[0] ?? null) : null,
  );
  protected readonly isInForce = computed(() => this.counted()?.import === this.of().id);
  protected readonly maySeeClaims = computed(() => this.session.may(this.edition(), 'claims.read'));

  /** The country; an agency is led to what was seen of itself. */
  protected monitoringLink(number: number): readonly (string | number)[] {
    const page = ['/edisi', this.edition(), 'monev', number] as const;
    const own = this.session.assignmentIn(this.edition())?.agency ?? null;
    return own === null ? page : [...page, 'instansi', own];
  }

  protected choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.agency.set(event.target.value);
  }

  protected periodName(code: string): string {
    const periods = this.editionView.hasValue() ? this.editionView.value().periods : [];
    return periods.find((period) => period.code === code)?.name ?? code;
  }

  protected rate({ numerator, denominator }: ComplaintRateView): string {
    const percent = denominator === 0 ? null : ((100 * numerator) / denominator).toFixed(1);
    return rateText({ numerator, denominator, percent });
  }
}
