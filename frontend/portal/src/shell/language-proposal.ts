import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { Language } from '@anggakara/contracts';
import { LanguageChoice } from '../data/language-choice';
import { language } from '../ui/language';
import { addressIn } from './language-switch';

/** Said in the language that is proposed, to whoever reads that one, and therefore never translated. */
const PROPOSALS = {
  id: {
    text: 'Portal ini juga tersedia dalam Bahasa Indonesia.',
    accept: 'Bahasa Indonesia',
    decline: 'Tetap dalam bahasa Inggris',
  },
  en: { text: 'This portal is also available in English.', accept: 'English', decline: 'Stay in Indonesian' },
} as const satisfies Record<Language, Readonly<Record<'text' | 'accept' | 'decline', string>>>;

/** A browser's preference only proposes: nobody is led away from the address they opened. Either answer is a choice. */
@Component({
  selector: 'app-language-proposal',
  template: `
    @if (proposed(); as one) {
      <section [attr.lang]="one.code" [attr.aria-label]="one.text">
        <p>{{ one.text }}</p>
        <a class="button" [href]="one.address" (click)="choice.choose(one.code)">{{ one.accept }}</a>
        <button type="button" class="button quiet" (click)="decline()">{{ one.decline }}</button>
      </section>
    }
  `,
  styleUrl: './language-proposal.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LanguageProposal {
  protected readonly choice = inject(LanguageChoice);
  readonly place = input.required<string>();
  private readonly isChosen = signal(this.choice.chosen() !== null);
  protected readonly proposed = computed(() => {
    const code = this.choice.preferred();
    if (this.isChosen() || code === null || code === language()) return null;
    return { code, address: addressIn(code, this.place()), ...PROPOSALS[code] };
  });

  protected decline(): void {
    this.choice.choose(language());
    this.isChosen.set(true);
  }
}
