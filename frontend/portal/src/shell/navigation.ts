import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isAt, type NavigationGroup, type NavigationItem } from './navigation-items';

@Component({
  selector: 'app-navigation',
  imports: [RouterLink],
  templateUrl: './navigation.html',
  styleUrl: './navigation.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Navigation {
  readonly groups = input.required<readonly NavigationGroup[]>();
  /** The address of the page that is shown. */
  readonly address = input.required<string>();

  protected isHere(item: NavigationItem): boolean {
    return isAt(item, this.address());
  }
}
