import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { type ComplaintImportView, PERSONAL_KINDS, type PersonalKind } from '@anggakara/contracts';
import { ImportApi } from '../../data/import-api';
import { Confirm } from '../../ui/confirm';
import { countText } from '../../ui/format';
import { CountText, DayText } from '../../ui/format-pipes';
import { language } from '../../ui/language';
import { LoadState } from '../../ui/load-state';
import { ProblemSummary } from '../../ui/problem-summary';
import { formProblem } from '../../ui/shown-problem';
import { Submission } from '../../ui/submission';
import { TableFrame } from '../../ui/table-frame';
import { rejectionGroups } from './rejection-groups';

/** What the check has found, before anything is stored; then all of it is stored, or what was accepted by explicit choice. */
@Component({
  selector: 'app-import-outcome',
  imports: [CountText, DayText, LoadState, ProblemSummary, TableFrame],
  templateUrl: './import-outcome.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportOutcome {
  readonly edition = input.required<string>();
  readonly of = input.required<ComplaintImportView>();
  /** Whether the person may decide. */
  readonly decides = input.required<boolean>();
  readonly ordered = output<ComplaintImportView>();
  readonly remapped = output();

  private readonly api = inject(ImportApi);
  private readonly confirm = inject(Confirm);
  private readonly place = computed(() => ({ edition: this.edition(), id: this.of().id }));
  protected readonly submission = new Submission();
  protected readonly leaveOut = signal(false);
  private readonly isTried = signal(false);
  protected readonly summary = computed(() => this.of().summary);
  protected readonly first = this.api.rejections(() => (this.of().summary?.rejected === 0 ? undefined : this.place()));
  protected readonly groups = computed(() =>
    rejectionGroups(this.of().summary?.rejections ?? [], this.first.hasValue() ? this.first.value().items : []),
  );
  protected readonly problem = computed(() => {
    if (!this.isTried() || this.isChosen()) return this.submission.problem();
    return formProblem([{ path: 'simpan.lepaskan', message: $localize`Nyatakan bahwa baris itu dilepaskan.` }]);
  });
  private readonly isChosen = computed(() => this.of().summary?.rejected === 0 || this.leaveOut());
  protected readonly file = computed(() => this.api.rejectedAddress(this.place()));

  protected kindText(kind: PersonalKind): string {
    return PERSONAL_KINDS[kind][language()];
  }

  protected choose(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.leaveOut.set(event.target.checked);
  }

  protected async store(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    const { version, summary } = this.of();
    if (summary === null || !this.isChosen() || (await this.confirmed(summary)) === null) return;
    await this.submission.attempt(async () => {
      this.ordered.emit(await this.api.store(this.place(), { version, leaveOut: this.leaveOut() }));
    });
  }

  private confirmed({ accepted, rejected }: NonNullable<ComplaintImportView['summary']>) {
    const replaced = $localize`Metrik dihitung dari impor ini, menggantikan impor sebelumnya.`;
    const left = rejected === 0 ? '' : $localize` ${countText(rejected)} baris yang ditolak tidak ikut dihitung.`;
    return this.confirm.ask({
      title: $localize`Simpan ${countText(accepted)} aduan?`,
      text: `${replaced}${left}`,
      act: $localize`Simpan`,
    });
  }
}
