import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { EditionView, StageView } from '@anggakara/contracts';
import { LiveChanges } from '../../data/live-changes';
import { SheetApi } from '../../data/sheet-api';
import { LoadState } from '../../ui/load-state';
import { judgeTasks } from './judge-tasks';
import { TaskList } from './task-list';

/** What waits for an evaluator or juror at the stage that their role marks. */
@Component({
  selector: 'app-judge-home',
  imports: [LoadState, TaskList],
  template: `@if (isReady()) {
      <app-task-list [of]="tasks()" />
    } @else {
      <app-load-state [of]="declaration" />
      <app-load-state [of]="sheets" />
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JudgeHome {
  private readonly api = inject(SheetApi);
  readonly edition = input.required<EditionView>();
  readonly stage = input.required<StageView>();

  private readonly place = computed(() => ({ edition: this.edition().code, stage: this.stage().code }));
  protected readonly declaration = this.api.conflicts(this.place);
  private readonly isDeclared = computed(
    () => this.declaration.hasValue() && this.declaration.value().declaredAt !== null,
  );
  protected readonly sheets = this.api.list(() => (this.isDeclared() ? this.place() : undefined));
  protected readonly isReady = computed(
    () => this.declaration.hasValue() && (!this.isDeclared() || this.sheets.hasValue()),
  );
  protected readonly tasks = computed(() => {
    const { code, name, state } = this.stage();
    const items = this.sheets.hasValue() ? this.sheets.value().items : [];
    return judgeTasks({ edition: this.edition().code, code, name, state }, this.isDeclared(), items);
  });

  constructor() {
    inject(LiveChanges).follow({
      edition: () => this.edition().code,
      stage: () => this.stage().code,
      topics: ['sheets', 'panels', 'entries'],
      read: () => {
        this.declaration.reload();
        this.sheets.reload();
      },
    });
  }
}
