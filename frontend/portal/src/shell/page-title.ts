import { effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { PageHeading } from '../ui/page-heading';

/** The window is called as its page is; until that is known, as its route. */
@Injectable()
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly heading = inject(PageHeading);
  private readonly route = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => {
      const page = this.heading.text() ?? this.route();
      this.title.setTitle(page === undefined ? 'Anggakara' : `${page} - Anggakara`);
    });
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.route.set(this.buildTitle(state));
  }
}
