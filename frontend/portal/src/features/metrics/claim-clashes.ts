import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import type { ReportingPeriodView } from '@anggakara/contracts';
import { countText, dayText } from '../../ui/format';
import type { Clash, MergedField } from './claim-merge';
import { periodName } from './claim-words';
import { countWords } from './count-words';

/** Fields that somebody else changed differently meanwhile: both values, and a choice for each. */
@Component({
  selector: 'app-claim-clashes',
  templateUrl: './claim-clashes.html',
  styleUrl: './claim-clashes.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimClashes {
  readonly of = input.required<readonly Clash[]>();
  readonly periods = input.required<readonly ReportingPeriodView[]>();
  /** The clashes in which the other value was chosen. */
  readonly settled = output<readonly Clash[]>();

  private readonly theirs = linkedSignal<readonly Clash[], ReadonlySet<Clash>>({
    source: this.of,
    computation: () => new Set(),
  });
  protected readonly rows = computed(() =>
    this.of().map((clash) => ({
      clash,
      name: `${periodName(this.periods(), clash.period)}, ${fieldName(clash.field)}`,
      mine: textOf(clash.mine),
      theirs: textOf(clash.theirs),
      isTheirs: this.theirs().has(clash),
    })),
  );

  protected choose(clash: Clash, isTheirs: boolean): void {
    const others = [...this.theirs()].filter((other) => other !== clash);
    this.theirs.set(new Set(isTheirs ? [...others, clash] : others));
  }

  protected settle(): void {
    this.settled.emit([...this.theirs()]);
  }
}

function fieldName(field: MergedField): string {
  if (field === 'start') return $localize`Hari pertama`;
  if (field === 'end') return $localize`Hari terakhir`;
  return countWords(field).label;
}

function textOf(value: Clash['mine']): string {
  if (value === null) return $localize`kosong`;
  return typeof value === 'number' ? countText(value) : dayText(value);
}
