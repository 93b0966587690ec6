import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

export interface Crumb {
  readonly text: string;
  readonly link: string | readonly unknown[];
}

/** The page's one `h1` with what leads up to it; buttons go into the slot `actions`. */
@Component({
  selector: 'app-page-header',
  imports: [RouterLink],
  templateUrl: './page-header.html',
  styleUrl: './page-header.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageHeader {
  readonly heading = input.required<string>();
  readonly lead = input<string>();
  /** A line above the heading, as the stage or the group. */
  readonly caption = input<string>();
  readonly crumbs = input<readonly Crumb[]>([]);
}
