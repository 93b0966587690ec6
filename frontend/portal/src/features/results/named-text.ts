import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

export interface NamedPart {
  readonly text: string;
  /** Whether it is a name, and stays as the edition gave it. */
  readonly isName: boolean;
}

/** A sentence cut at the names in it; where one name begins another, the longer one is meant. */
export function namedParts(text: string, names: readonly string[]): readonly NamedPart[] {
  const longestFirst = names.filter((name) => name !== '').toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return [{ text, isName: false }];
  const one = new RegExp(`(${longestFirst.map(literal).join('|')})`);
  return text
    .split(one)
    .map((part, place) => ({ text: part, isName: place % 2 === 1 }))
    .filter((part) => part.text !== '');
}

function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A sentence in the page's language with names in Indonesian, each marked as what it is. */
@Component({
  selector: 'app-named-text',
  template: `@for (part of parts(); track $index) {
    <span [attr.lang]="part.isName ? 'id' : null">{{ part.text }}</span>
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NamedText {
  readonly of = input.required<string>();
  readonly names = input.required<readonly string[]>();
  protected readonly parts = computed(() => namedParts(this.of(), this.names()));
}
