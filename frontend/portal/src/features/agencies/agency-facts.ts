import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { AgencyFactView } from '@anggakara/contracts';
import { citedSourceText } from '../../ui/cited-source';
import { partialDateText } from '../../ui/format';
import { factGroups } from './agency-past';
import { factKindText } from './agency-words';

/** How an agency handles complaints, as far as a source says. */
@Component({
  selector: 'app-agency-facts',
  templateUrl: './agency-facts.html',
  styleUrl: './agency-facts.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgencyFacts {
  readonly of = input.required<readonly AgencyFactView[]>();
  protected readonly groups = computed(() => factGroups(this.of()));
  protected readonly kindText = factKindText;
  protected readonly cited = citedSourceText;
  protected readonly dated = partialDateText;
}
