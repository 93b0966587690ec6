import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { EditionView } from '@anggakara/contracts';
import { ClaimApi } from '../../data/claim-api';
import { ImportApi } from '../../data/import-api';
import { LiveChanges } from '../../data/live-changes';
import { instantText, remainingText } from '../../ui/format';
import { LoadState } from '../../ui/load-state';
import { agencyTasks } from './agency-tasks';
import { importTasks } from './import-tasks';
import { TaskList } from './task-list';

@Component({
  selector: 'app-agency-home',
  imports: [LoadState, TaskList],
  template: `@if (claims.hasValue()) {
      <app-task-list [of]="tasks()" />
    } @else {
      <app-load-state [of]="claims" />
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgencyHome {
  readonly edition = input.required<EditionView>();
  protected readonly claims = inject(ClaimApi).list(() => this.edition().code);
  private readonly deadline = computed(() => {
    const closesAt = this.edition().stages.find(({ usesMetrics }) => usesMetrics)?.closesAt;
    if (closesAt === undefined) return null;
    return { closesAtText: instantText(closesAt), remaining: remainingText(Date.parse(closesAt) - Date.now()) };
  });
  private readonly imports = inject(ImportApi).list(() => this.edition().code);
  protected readonly tasks = computed(() => [
    ...importTasks(this.edition().code, this.imports.hasValue() ? this.imports.value().items : []),
    ...agencyTasks(this.edition().code, this.claims.hasValue() ? this.claims.value().items : [], this.deadline()),
  ]);

  constructor() {
    inject(LiveChanges).follow({
      edition: () => this.edition().code,
      topics: ['claims', 'entries'],
      read: () => this.claims.reload(),
    });
    inject(LiveChanges).follow({
      edition: () => this.edition().code,
      topics: ['complaints'],
      read: () => this.imports.reload(),
    });
  }
}
