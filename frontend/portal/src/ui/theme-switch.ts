import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Theme, THEME_CHOICES, type ThemeChoice } from './theme';

/** Chooses light, dark or the system's theme; what is chosen shows at once and is remembered on this device. */
@Component({
  selector: 'app-theme-switch',
  template: `<fieldset>
    <legend class="small soft" i18n>Tampilan</legend>
    <div class="choices">
      @for (choice of choices; track choice) {
        <label class="one">
          <input
            type="radio"
            name="tampilan"
            [value]="choice"
            [checked]="theme.choice() === choice"
            (change)="theme.choose(choice)"
          />&ngsp;
          <span>{{ textOf(choice) }}</span>
        </label>
      }
    </div>
  </fieldset>`,
  styleUrl: './theme-switch.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ThemeSwitch {
  protected readonly theme = inject(Theme);
  protected readonly choices = THEME_CHOICES;

  protected textOf(choice: ThemeChoice): string {
    return themeText(choice);
  }
}

export function themeText(choice: ThemeChoice): string {
  switch (choice) {
    case 'system':
      return $localize`Sistem`;
    case 'light':
      return $localize`Terang`;
    case 'dark':
      return $localize`Gelap`;
  }
}
