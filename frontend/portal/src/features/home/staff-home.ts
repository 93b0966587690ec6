import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { DocumentApi } from '../../data/document-api';
import { LiveChanges } from '../../data/live-changes';
import { LoadState } from '../../ui/load-state';
import { staffTasks } from './staff-tasks';
import { TaskList } from './task-list';

@Component({
  selector: 'app-staff-home',
  imports: [LoadState, TaskList],
  template: `@if (documents.hasValue()) {
      <app-task-list [of]="tasks()" />
    } @else {
      <app-load-state [of]="documents" />
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StaffHome {
  readonly edition = input.required<string>();
  protected readonly documents = inject(DocumentApi).list(this.edition);
  protected readonly tasks = computed(() =>
    staffTasks(this.edition(), this.documents.hasValue() ? this.documents.value().items : []),
  );

  constructor() {
    inject(LiveChanges).follow({
      edition: this.edition,
      topics: ['documents'],
      read: () => this.documents.reload(),
    });
  }
}
