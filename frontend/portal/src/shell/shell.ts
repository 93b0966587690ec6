import {
  ApplicationRef,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import {
  type ActivatedRouteSnapshot,
  NavigationEnd,
  NavigationStart,
  Router,
  RouterLink,
  RouterOutlet,
} from '@angular/router';
import { ROLE_NAMES } from '@anggakara/contracts';
import { CurrentEdition } from '../data/current-edition';
import { SIGN_IN_PATH } from '../data/guards';
import { Session } from '../data/session';
import { LiveChanges } from '../data/live-changes';
import { SessionClock } from '../data/session-clock';
import { SignInAgain } from '../features/sign-in/sign-in-again';
import { Announcements, Announcer } from '../ui/announcer';
import { instantText, timeText } from '../ui/format';
import { language } from '../ui/language';
import { ThemeSwitch } from '../ui/theme-switch';
import { LanguageProposal } from './language-proposal';
import { LanguageSwitch } from './language-switch';
import { EditionSwitch } from './edition-switch';
import { Navigation } from './navigation';
import { navigationOf } from './navigation-items';
import { QuickTools } from './quick-tools';
import { SessionNotice } from './session-notice';

/** The frame of every page: who is at work in which edition, where one can go, and that sample data is sample data. */
@Component({
  selector: 'app-shell',
  imports: [
    Announcements,
    EditionSwitch,
    LanguageProposal,
    LanguageSwitch,
    Navigation,
    QuickTools,
    RouterLink,
    RouterOutlet,
    SessionNotice,
    SignInAgain,
    ThemeSwitch,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
  host: { '(window:beforeprint)': 'stamp()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Shell {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly current = inject(CurrentEdition);
  private readonly announcer = inject(Announcer);
  private readonly live = inject(LiveChanges);
  private readonly application = inject(ApplicationRef);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  private readonly drawer = viewChild<ElementRef<HTMLDialogElement>>('drawer');
  private readonly account = viewChild<ElementRef<HTMLElement>>('account');
  private readonly tools = viewChild<QuickTools>('tools');
  private readonly isOutsideEdition = signal(false);
  protected readonly address = signal('/');
  private pages = 0;
  /** Whether the browser's own buttons led here; the browser then knows how far the page was read. */
  private isGoingBack = false;

  protected readonly user = this.session.user;
  protected readonly edition = this.current.summary;
  private readonly hasArrived = signal(false);
  /** Whether a page was reached that needs no session, or none could be asked for. */
  private readonly isArrivedWithout = signal(false);
  /** Until then nothing is shown that would move when the frame around it comes. */
  protected readonly isSettled = computed(
    () => this.hasArrived() && (this.current.isSettled() || this.isArrivedWithout()),
  );
  protected readonly roleName = computed(() => {
    const role = this.current.role();
    return role === null ? null : ROLE_NAMES[role][language()];
  });
  protected readonly groups = computed(() => {
    const [role, code, user] = [this.current.role(), this.current.code(), this.user()];
    const isHeld = user === null || user.mustChangePassword || user.mustEnrolSecondFactor;
    return role === null || code === null || isHeld ? [] : navigationOf(role, code);
  });
  /** Whether what the page shows is invented. */
  protected readonly isSynthetic = computed(() => !this.isOutsideEdition() && this.edition()?.synthetic === true);

  protected readonly printedAt = signal('');
  /** When the page last showed what others changed, by the minute: who listens is told no more often than that. */
  protected readonly updatedAt = computed(() => {
    const at = this.live.toldAt();
    return at === null ? null : timeText(new Date(at).toISOString());
  });
  private readonly standing = inject(SessionClock).standing;
  protected readonly isLapsed = this.session.isLapsed;
  /** Whether the person wants a new session before the present one ends. */
  protected readonly isRenewing = signal(false);
  protected readonly asksToSignIn = computed(() => this.isLapsed() || this.isRenewing());
  protected readonly notice = computed(() => {
    const standing = this.standing();
    return standing.kind === 'ending' && !this.asksToSignIn() ? standing : null;
  });
  protected readonly isEnding = computed(() => this.notice() !== null);

  constructor() {
    this.router.events.pipe(takeUntilDestroyed(inject(DestroyRef))).subscribe((event) => {
      if (event instanceof NavigationStart) this.leave(event);
      if (event instanceof NavigationEnd) this.arrive();
    });
  }

  /** Paper says when it was printed; the browser does not wait for the next turn. */
  protected stamp(): void {
    this.printedAt.set(instantText(new Date().toISOString()));
    this.application.tick();
  }

  protected showKeys(): void {
    this.account()?.nativeElement.hidePopover();
    this.tools()?.openHelp();
  }

  protected openDrawer(): void {
    this.drawer()?.nativeElement.showModal();
  }

  protected closeDrawer(): void {
    this.drawer()?.nativeElement.close();
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }

  protected async signOut(): Promise<void> {
    await this.session.signOut();
    this.announcer.say($localize`Anda telah keluar.`);
    await this.router.navigateByUrl(SIGN_IN_PATH);
  }

  protected async leaveForSignIn(): Promise<void> {
    this.isRenewing.set(false);
    const { url } = this.router;
    this.session.forget();
    await this.router.navigate([SIGN_IN_PATH], { queryParams: { kembali: url } });
  }

  /** What led away closes; a menu opened while the first page is still on its way is not what led there. */
  private leave({ navigationTrigger }: NavigationStart): void {
    this.isGoingBack = navigationTrigger === 'popstate';
    if (this.pages === 0) return;
    if (this.drawer()?.nativeElement.open === true) this.closeDrawer();
    if (this.account()?.nativeElement.matches(':popover-open') === true) this.account()?.nativeElement.hidePopover();
  }

  private arrive(): void {
    this.address.set(this.router.url);
    this.isArrivedWithout.set(this.session.state().kind === 'unknown');
    this.isOutsideEdition.set(deepest(this.router.routerState.snapshot.root).data['outsideEdition'] === true);
    this.hasArrived.set(true);
    this.pages += 1;
    if (this.pages === 1) return;
    if (!this.isGoingBack) document.documentElement.scrollTop = 0;
    this.main().nativeElement.focus({ preventScroll: true });
  }
}

function deepest(route: ActivatedRouteSnapshot): ActivatedRouteSnapshot {
  return route.firstChild === null ? route : deepest(route.firstChild);
}
