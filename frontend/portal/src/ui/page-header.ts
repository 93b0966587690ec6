import { ChangeDetectionStrategy, Component, DestroyRef, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Language } from '@anggakara/contracts';
import { PageHeading } from './page-heading';

export interface Crumb {
  readonly text: string;
  readonly link: string | readonly unknown[];
}

/** The page's one `h1` with what leads up to it, which names the window too; buttons go into the slot `actions`. */
@Component({
  selector: 'app-page-header',
  imports: [RouterLink],
  templateUrl: './page-header.html',
  styleUrl: './page-header.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageHeader {
  readonly heading = input.required<string>();
  /** The heading's own language, where it is not the page's: names stay as they are. */
  readonly headingLanguage = input<Language>();
  readonly lead = input<string>();
  /** The lead's own language, where it is not the page's: what an agency wrote stays as it was written. */
  readonly leadLanguage = input<Language>();
  /** A line above the heading, as the stage or the group. */
  readonly caption = input<string>();
  readonly crumbs = input<readonly Crumb[]>([]);

  constructor() {
    const shown = inject(PageHeading);
    effect(() => shown.show(this.heading()));
    inject(DestroyRef).onDestroy(() => shown.leave(this.heading()));
  }
}
