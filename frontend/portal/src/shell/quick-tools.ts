import {
  ApplicationRef,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { LANGUAGES } from '@anggakara/contracts';
import { LanguageChoice } from '../data/language-choice';
import { language } from '../ui/language';
import { isTyping, Shortcuts } from '../ui/shortcuts';
import { Theme, THEME_CHOICES } from '../ui/theme';
import { themeText } from '../ui/theme-switch';
import { CommandPalette } from './command-palette';
import { KeyboardHelp } from './keyboard-help';
import { addressIn, OWN_NAMES } from './language-switch';
import type { NavigationGroup } from './navigation-items';
import type { PaletteItem } from './palette-items';

/** The search of everything and the list of keys: by a button, or by Ctrl+K and `?`. Both are fetched when wanted. */
@Component({
  selector: 'app-quick-tools',
  imports: [CommandPalette, KeyboardHelp],
  templateUrl: './quick-tools.html',
  styleUrl: './quick-tools.css',
  host: { '(document:keydown)': 'press($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuickTools {
  private readonly document = inject(DOCUMENT);
  private readonly application = inject(ApplicationRef);
  private readonly theme = inject(Theme);
  private readonly languages = inject(LanguageChoice);
  private readonly shortcuts = inject(Shortcuts);
  readonly pages = input.required<readonly NavigationGroup[]>();
  /** The place where the reader is, without the language's own beginning. */
  readonly place = input.required<string>();
  readonly signedOut = output();

  protected readonly keys = 'Ctrl K';
  protected readonly isSearching = signal(false);
  /** What was typed while the search was still on its way; it begins with that. */
  protected readonly typed = signal('');
  protected readonly isHelping = signal(false);
  private readonly palette = viewChild<CommandPalette>('palette');
  protected readonly acts = computed<readonly PaletteItem[]>(() => [
    ...THEME_CHOICES.map((choice) => ({
      text: $localize`Tampilan: ${themeText(choice)}`,
      hint: '',
      act: () => this.theme.choose(choice),
    })),
    ...LANGUAGES.filter((code) => code !== language()).map((code) => ({
      text: OWN_NAMES[code],
      hint: $localize`Bahasa`,
      act: () => {
        this.languages.choose(code);
        this.document.location.assign(addressIn(code, this.place()));
      },
    })),
    { text: $localize`Papan ketik`, hint: '?', act: () => this.openHelp() },
    { text: $localize`Ganti kata sandi`, hint: $localize`Akun saya`, link: '/akun/kata-sandi' },
    { text: $localize`Sesi saya`, hint: $localize`Akun saya`, link: '/akun/sesi' },
    { text: $localize`Keluar`, hint: $localize`Akun saya`, act: () => this.signedOut.emit() },
  ]);

  constructor() {
    this.shortcuts.offer({
      heading: $localize`Di semua halaman`,
      shortcuts: [
        { keys: ['Ctrl', 'K'], does: $localize`Mencari halaman, peserta, instansi, atau tindakan` },
        { keys: ['?'], does: $localize`Membuka daftar ini` },
        { keys: ['Esc'], does: $localize`Menutup yang terbuka` },
      ],
    });
  }

  /** Shown before the next key comes, where its code is there already. */
  openPalette(): void {
    this.typed.set('');
    this.palette()?.reopen();
    this.isSearching.set(true);
    this.application.tick();
  }

  openHelp(): void {
    this.isHelping.set(true);
  }

  protected press(event: KeyboardEvent): void {
    if (event.altKey || this.document.querySelector('dialog[open]') !== null) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const act = isCommand ? this.commandOf(event) : this.keyOf(event);
    if (act === null) return;
    event.preventDefault();
    act();
  }

  private commandOf({ key }: KeyboardEvent): (() => void) | null {
    return key.toLowerCase() === 'k' ? () => this.openPalette() : null;
  }

  private keyOf(event: KeyboardEvent): (() => void) | null {
    const { key } = event;
    if (this.isSearching() && key.length === 1) return () => this.typed.update((text) => text + key);
    return this.isHelpKey(event) ? () => this.openHelp() : null;
  }

  private isHelpKey({ key, target }: KeyboardEvent): boolean {
    return key === '?' && this.shortcuts.isHelpKeyOn() && !isTyping(target);
  }
}
