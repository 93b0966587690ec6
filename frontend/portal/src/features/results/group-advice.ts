import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { AdjustedAdvice, AdviceAnalysis, AdviceWords, GroupAdvice } from '../../data/advice';
import { Badge } from '../../ui/badge';
import { Chart } from '../../ui/chart';
import type { CategoryChart } from '../../ui/chart-spec';
import { EmptyState } from '../../ui/empty-state';
import { TableFrame } from '../../ui/table-frame';
import { agreementChart, chanceChart, rangeChart, severityChart, weightChart } from './advice-charts';
import { signedText, twoPlaces } from './advice-numbers';
import { coefficientRows } from './coefficient-rows';

const HEADINGS: Readonly<Record<AdviceAnalysis, () => string>> = {
  severity: () => $localize`Keketatan juri`,
  recusals: () => $localize`Juri yang tidak menilai`,
  agreement: () => $localize`Kesepakatan juri`,
  ranks: () => $localize`Peluang masuk batas`,
  'left-out': () => $localize`Tanpa salah satu juri`,
  weights: () => $localize`Kepekaan terhadap bobot`,
  signals: () => $localize`Hal yang layak ditanyakan`,
};

type Charts = Readonly<Partial<Record<AdviceAnalysis, CategoryChart | null>>>;

/** What statistics say about one group: every analysis first in a sentence, then in a picture, then its limits. */
@Component({
  selector: 'app-group-advice',
  imports: [Badge, Chart, EmptyState, TableFrame],
  templateUrl: './group-advice.html',
  styleUrl: './group-advice.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GroupAdviceSection {
  readonly group = input.required<GroupAdvice>();
  readonly name = input.required<string>();
  readonly words = input.required<readonly AdviceWords[]>();
  /** What an entry, a juror or a criterion is called. */
  readonly nameOf = input.required<(code: string) => string>();

  protected readonly charts = computed<Charts>(() => ({
    severity: severityChart(this.group(), this.nameOf()),
    agreement: agreementChart(this.group()),
    ranks: chanceChart(this.group()),
    'left-out': rangeChart(this.group()),
    weights: weightChart(this.group(), this.nameOf()),
  }));
  protected readonly coefficients = computed(() => coefficientRows(this.group()));
  /** Ranked entries that would stand elsewhere were all jurors equally severe. */
  protected readonly moved = computed<readonly AdjustedAdvice[]>(() =>
    this.group()
      .adjusted.filter(({ place, adjustedPlace }) => place !== adjustedPlace)
      .toSorted((a, b) => a.part - b.part || a.place - b.place),
  );
  /** Whether there are more parts than one, so that places are places of a part. */
  protected readonly hasParts = computed(() => this.group().parts.length > 1);

  protected heading(analysis: AdviceAnalysis): string {
    return HEADINGS[analysis]();
  }

  protected file(analysis: AdviceAnalysis): string {
    return `bahan-evaluasi-${analysis}-${this.group().group}`;
  }

  protected difference(mean: string, neutral: string): string {
    return signedText(String(Number(mean) - Number(neutral)));
  }

  protected list(codes: readonly string[]): string {
    return codes.length === 0 ? '-' : codes.map(this.nameOf()).join(', ');
  }

  protected label(analysis: AdviceAnalysis): string {
    return $localize`${this.heading(analysis)}, ${this.name()}`;
  }

  protected readonly signedText = signedText;
  protected readonly twoPlaces = twoPlaces;
}
