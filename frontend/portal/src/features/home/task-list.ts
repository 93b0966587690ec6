import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Badge } from '../../ui/badge';
import { type Task, taskTone, taskWord } from './task';

@Component({
  selector: 'app-task-list',
  imports: [Badge, RouterLink],
  templateUrl: './task-list.html',
  styleUrl: './task-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TaskList {
  readonly of = input.required<readonly Task[]>();
  protected readonly tone = taskTone;
  protected readonly word = taskWord;
}
