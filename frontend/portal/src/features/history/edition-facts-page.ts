import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { HistoryApi } from '../../data/history-api';
import { Chart } from '../../ui/chart';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { EditionPanel } from './edition-panel';
import { EditionParticipants } from './edition-participants';
import { editionFunnel } from './edition-funnel';
import { FactDisputes } from './fact-disputes';
import { FactGroups } from './fact-groups';
import { FactList } from './fact-list';
import { about, firstCount, isUnknown, question, questionsOf } from './fact-questions-of';
import { FactSources } from './fact-sources';
import { standingCounts } from './fact-sources-of';
import { FactTimeline } from './fact-timeline';
import { ordinalText } from './ordinal-text';

const IN_GROUPS = /^registered-(ip|upp|oa)$/;

/** What is documented of one edition of history, what is disputed and what nobody tells. */
@Component({
  selector: 'app-edition-facts-page',
  imports: [
    ...[Chart, EditionPanel, EditionParticipants, FactDisputes, FactGroups, FactList],
    ...[FactSources, FactTimeline, LoadState, PageHeader],
  ],
  templateUrl: './edition-facts-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditionFactsPage {
  readonly year = input.required<string>();

  protected readonly shown = inject(HistoryApi).facts(this.year);
  protected readonly facts = computed(() => (this.shown.hasValue() ? this.shown.value().items : []));
  protected readonly questions = computed(() => questionsOf(this.facts()));
  protected readonly standing = computed(() => standingCounts(this.facts()));
  protected readonly ordinal = computed(() => ordinalText(this.year()));
  protected readonly people = computed(() =>
    about(this.questions(), 'organizer', 'partner', 'legal-basis', 'registration-system', 'eligibility'),
  );
  protected readonly stages = computed(() => about(this.questions(), 'stage'));
  /** Those by group stand with their group. */
  protected readonly counts = computed(() =>
    about(this.questions(), 'count', 'shortlist-label').filter(({ key }) => !IN_GROUPS.test(key) && key !== 'panel'),
  );
  protected readonly awards = computed(() => about(this.questions(), 'award-category', 'trophy', 'result'));
  protected readonly criteria = computed(() => about(this.questions(), 'criterion'));
  protected readonly panelSize = computed(() => question(this.questions(), 'count', 'panel'));
  protected readonly winners = computed(() => firstCount(question(this.questions(), 'count', 'winners')));
  protected readonly disputed = computed(() => this.questions().filter(({ contradicted }) => contradicted));
  protected readonly unknown = computed(() => this.questions().filter(isUnknown));
  protected readonly funnel = computed(() => editionFunnel(this.year(), this.questions()));
  protected readonly listText = $localize`Edisi terdahulu`;
  protected readonly heading = computed(() => $localize`Kompetisi ${this.year()}`);
}
