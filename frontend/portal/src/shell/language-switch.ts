import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type Language, LANGUAGES, PORTAL_ROOTS } from '@anggakara/contracts';
import { LanguageChoice } from '../data/language-choice';
import { language } from '../ui/language';

/** Each language names itself, and is never translated. */
export const OWN_NAMES = { id: 'Bahasa Indonesia', en: 'English' } as const satisfies Record<Language, string>;

/** Leads to the same place in the other language. The other build is another document, so this is a plain link. */
@Component({
  selector: 'app-language-switch',
  template: `
    <ul aria-label="Bahasa" i18n-aria-label>
      @for (one of languages(); track one.code) {
        <li [class.here]="one.isHere">
          @if (one.isHere) {
            <span [attr.lang]="one.code" aria-current="true">{{ one.name }}</span>
          } @else {
            <a
              [href]="one.address"
              [attr.lang]="one.code"
              [attr.hreflang]="one.code"
              (click)="choice.choose(one.code)"
              >{{ one.name }}</a
            >
          }
        </li>
      }
    </ul>
  `,
  styleUrl: './language-switch.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LanguageSwitch {
  protected readonly choice = inject(LanguageChoice);
  /** The place where the reader is, without the language's own beginning. */
  readonly place = input.required<string>();
  protected readonly languages = computed(() =>
    LANGUAGES.map((code) => ({
      code,
      name: OWN_NAMES[code],
      isHere: code === language(),
      address: addressIn(code, this.place()),
    })),
  );
}

/** `/edisi/demo` and `/en/edisi/demo` are one place. */
export function addressIn(code: Language, place: string): string {
  return `${PORTAL_ROOTS[code]}${place}`;
}
