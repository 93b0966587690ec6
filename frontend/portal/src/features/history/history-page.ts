import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PRESET_CODES } from '@anggakara/contracts';
import { HistoryApi } from '../../data/history-api';
import { Chart } from '../../ui/chart';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { TableFrame } from '../../ui/table-frame';
import { answerText } from './answer-text';
import { FactAnswer } from './fact-answer';
import { type FactQuestion, questionsOf } from './fact-questions-of';
import { growthChart } from './growth-chart';
import { historyRows } from './history-rows';

/** The editions of history side by side. */
@Component({
  selector: 'app-history-page',
  imports: [Chart, FactAnswer, LoadState, PageHeader, RouterLink, TableFrame],
  templateUrl: './history-page.html',
  styleUrl: './history-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HistoryPage {
  private readonly api = inject(HistoryApi);
  protected readonly years = PRESET_CODES;
  private readonly read = this.years.map((year) => this.api.facts(() => year));
  /** The first that is not there yet, or could not be read. */
  protected readonly missing = computed(() => this.read.find((facts) => !facts.hasValue()));
  private readonly editions = computed(() =>
    this.read.map((facts) => (facts.hasValue() ? questionsOf(facts.value().items) : [])),
  );
  protected readonly rows = computed(() => historyRows(this.editions()));
  protected readonly growth = computed(() => growthChart(this.years, this.editions()));

  protected copied(cell: readonly FactQuestion[]): string {
    return answerText(...cell);
  }

  /** Whether the answers of a cell are told apart by what they are, and not only by what they say. */
  protected isNamed(cell: readonly FactQuestion[]): boolean {
    return new Set(cell.map(({ label }) => label)).size > 1;
  }
}
