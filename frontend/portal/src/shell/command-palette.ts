import {
  afterNextRender,
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { CurrentEdition } from '../data/current-edition';
import { ParticipantApi } from '../data/participant-api';
import { Session } from '../data/session';
import { SheetApi } from '../data/sheet-api';
import type { NavigationGroup } from './navigation-items';
import {
  agencyItems,
  entryItems,
  matchingItems,
  MOST_OF_A_KIND,
  pageItems,
  type PaletteItem,
  type PaletteSection,
} from './palette-items';

const TYPING_PAUSE_MS = 250;
const SHORTEST_SEARCH = 2;
const JUDGES = { evaluator: 'document', juror: 'interview' } as const;

/** Finds a page, an entry, an agency or an act by what is typed: a combobox over a list, in the browser's own dialog. */
@Component({
  selector: 'app-command-palette',
  templateUrl: './command-palette.html',
  styleUrl: './command-palette.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommandPalette {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly current = inject(CurrentEdition);
  private readonly participants = inject(ParticipantApi);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  readonly pages = input.required<readonly NavigationGroup[]>();
  readonly acts = input.required<readonly PaletteItem[]>();
  /** What is looked for to begin with. */
  readonly typed = input('');
  readonly closed = output();

  protected readonly text = linkedSignal(() => this.typed());
  private readonly settledText = linkedSignal(() => this.typed().trim());
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly base = computed(() => `/edisi/${this.current.code() ?? ''}`);
  private readonly judged = computed(() => {
    const role = this.current.role();
    return role === 'evaluator' || role === 'juror' ? JUDGES[role] : null;
  });

  private readonly entries = this.participants.entries(
    () => (this.mayReadEntries() ? this.current.code() : null) ?? undefined,
  );
  private readonly sheets = inject(SheetApi).list(() => {
    const [edition, stage] = [this.current.code(), this.judged()];
    return edition === null || stage === null ? undefined : { edition, stage };
  });
  private readonly agencies = this.participants.agencies(() => {
    const text = this.settledText();
    return text.length < SHORTEST_SEARCH ? undefined : { text, limit: MOST_OF_A_KIND };
  });
  protected readonly failed = computed(() => this.entries.error() !== undefined || this.agencies.error() !== undefined);
  protected readonly isSearching = computed(
    () => this.entries.isLoading() || this.agencies.isLoading() || this.text().trim() !== this.settledText(),
  );

  protected readonly sections = computed<readonly PaletteSection[]>(() => {
    const found = (items: readonly PaletteItem[]) => matchingItems(items, this.text());
    const most = (items: readonly PaletteItem[]) => items.slice(0, MOST_OF_A_KIND);
    const isTyped = this.text().trim() !== '';
    return [
      { heading: $localize`Halaman`, items: found(pageItems(this.pages())) },
      { heading: $localize`:list|:Peserta`, items: isTyped ? most(found(this.knownEntries())) : [] },
      { heading: $localize`:list|:Instansi`, items: isTyped ? this.foundAgencies() : [] },
      { heading: $localize`Tindakan`, items: found(this.acts()) },
    ].filter(({ items }) => items.length > 0);
  });
  protected readonly items = computed(() => this.sections().flatMap(({ items }) => items));
  /** The place of the item that Enter chooses. */
  protected readonly active = linkedSignal({ source: this.text, computation: () => 0 });

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
    afterRenderEffect(() => {
      const option = this.dialog().nativeElement.querySelector(`#${this.idOf(this.active())}`);
      option?.scrollIntoView({ block: 'nearest' });
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected idOf(place: number): string {
    return `pilihan-${place}`;
  }

  protected placeOf(item: PaletteItem): number {
    return this.items().indexOf(item);
  }

  protected type(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.text.set(event.target.value);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settledText.set(this.text().trim()), TYPING_PAUSE_MS);
  }

  protected press(event: KeyboardEvent): void {
    const last = this.items().length - 1;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.choose(this.items()[this.active()]);
    }
    const goal = placeAfter(event.key, Math.min(this.active(), last), last);
    if (goal === null) return;
    event.preventDefault();
    this.active.set(goal);
  }

  protected choose(item: PaletteItem | undefined): void {
    if (item === undefined) return;
    this.dialog().nativeElement.close();
    if (item.link !== undefined) void this.router.navigateByUrl(item.link);
    else item.act?.();
  }

  protected leave(): void {
    this.dialog().nativeElement.close();
  }

  /** Shows it again, empty, to whoever has just left it: the browser tells of the leaving a moment later. */
  reopen(): void {
    const dialog = this.dialog().nativeElement;
    if (dialog.open) return;
    this.text.set('');
    this.settledText.set('');
    dialog.showModal();
  }

  protected tellLeft(): void {
    if (!this.dialog().nativeElement.open) this.closed.emit();
  }

  private mayReadEntries(): boolean {
    const code = this.current.code();
    return code !== null && this.judged() === null && this.session.may(code, 'entries.read');
  }

  private knownEntries(): readonly PaletteItem[] {
    const [base, code, stage] = [this.base(), this.current.code() ?? '', this.judged()];
    const sheets = stage === null ? null : `${base}/tahap/${stage}/penilaian`;
    return entryItems(this.entriesOrSheets(), {
      ...{ base, sheets },
      may: (permission) => this.session.may(code, permission),
    });
  }

  /** Judges find what they mark; before they declared their conflicts they are shown nothing. */
  private entriesOrSheets() {
    if (this.judged() === null) return this.entries.hasValue() ? this.entries.value().items : [];
    const sheets = this.sheets.hasValue() ? this.sheets.value().items : [];
    return sheets.map(({ entry, entryName, agencyName }) => ({ code: entry, name: entryName, agencyName }));
  }

  private foundAgencies(): readonly PaletteItem[] {
    return this.agencies.hasValue() ? agencyItems(this.agencies.value().items) : [];
  }
}

/** Where a key leads in a list whose ends meet; null where it is none of the list's. */
export function placeAfter(key: string, place: number, last: number): number | null {
  if (last < 0) return null;
  switch (key) {
    case 'ArrowDown':
      return place >= last ? 0 : place + 1;
    case 'ArrowUp':
      return place <= 0 ? last : place - 1;
    default:
      return null;
  }
}
