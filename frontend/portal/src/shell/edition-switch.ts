import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EditionSummaryView } from '@anggakara/contracts';
import { CurrentEdition } from '../data/current-edition';
import { HISTORY_PATH } from '../data/guards';

interface Choice {
  readonly code: string;
  readonly name: string;
  readonly link: readonly string[];
  readonly isHere: boolean;
}

/** Which edition is open, and the way to every other: those one works in, and those of history. */
@Component({
  selector: 'app-edition-switch',
  imports: [RouterLink],
  templateUrl: './edition-switch.html',
  styleUrl: './edition-switch.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditionSwitch {
  private readonly current = inject(CurrentEdition);
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');
  /** Of the page that is shown. */
  readonly address = input.required<string>();

  protected readonly choices = computed<readonly Choice[]>(() =>
    this.current.all().map((edition) => ({
      ...{ code: edition.code, name: edition.name, link: linkOf(edition) },
      isHere: !this.isComparing() && edition === this.shown(),
    })),
  );
  /** The edition of history that is read, else the one that is worked in. */
  protected readonly shown = computed(() => {
    const read = this.current.all().find((edition) => isRead(edition, this.address()));
    return read ?? this.current.summary();
  });

  /** Whether the page puts the editions of history side by side, and is none of them. */
  protected readonly isComparing = computed(() => pathOf(this.address()) === HISTORY_PATH);

  protected close(): void {
    const list = this.list()?.nativeElement;
    if (list?.matches(':popover-open') === true) list.hidePopover();
  }
}

function linkOf({ kind, code }: EditionSummaryView): readonly string[] {
  return kind === 'history' ? [HISTORY_PATH, code] : ['/edisi', code];
}

function isRead({ kind, code }: EditionSummaryView, address: string): boolean {
  return kind === 'history' && pathOf(address) === `${HISTORY_PATH}/${code}`;
}

function pathOf(address: string): string {
  return address.split(/[?#]/)[0] ?? '';
}
