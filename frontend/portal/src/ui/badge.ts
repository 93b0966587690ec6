import { ChangeDetectionStrategy, Component, input } from '@angular/core';

export const TONES = ['neutral', 'info', 'good', 'warn', 'bad'] as const;
export type Tone = (typeof TONES)[number];

/** A state in a word; the shape before it differs by tone, so that the colour is not needed. */
@Component({
  selector: 'app-badge',
  template: '<ng-content />',
  styleUrl: './badge.css',
  host: { '[class]': 'tone()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Badge {
  readonly tone = input<Tone>('neutral');
}
