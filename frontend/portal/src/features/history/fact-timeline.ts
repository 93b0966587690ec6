import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FactAnswer } from './fact-answer';
import { type FactQuestion, isUnknown } from './fact-questions-of';

/** The stages of an edition in their order, each with its days as far as they are known. */
@Component({
  selector: 'app-fact-timeline',
  imports: [FactAnswer],
  template: `
    <ol class="timeline">
      @for (stage of of(); track stage.key) {
        <li [class.untold]="isUntold(stage)">
          <span class="dot" aria-hidden="true"></span>
          <div class="stage">
            <p class="name" lang="id">{{ stage.label }}</p>
            <app-fact-answer [of]="stage" />
          </div>
        </li>
      }
    </ol>
  `,
  styleUrl: './fact-timeline.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactTimeline {
  readonly of = input.required<readonly FactQuestion[]>();

  protected isUntold(stage: FactQuestion): boolean {
    return isUnknown(stage);
  }
}
