import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type AgencySummaryView, ENTITY_TYPES, type EntityType, type Page } from '@anggakara/contracts';
import { ParticipantApi } from '../../data/participant-api';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { CountText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { Pager } from '../../ui/pager';
import { TableFrame } from '../../ui/table-frame';
import { entityTypeText } from '../../ui/words';
import { addressOf, AGENCIES_PER_PAGE, type AgencyFilter, filterOf, isSameFilter, searchOf } from './agency-filter';

const TYPING_PAUSE_MS = 250;
/** The last day before Papua was divided by the laws of 2022. */
const BEFORE_DIVISION = '2022-07-24';
const PROVINCES = { text: '', kind: 'province', province: '', on: '', limit: 200, offset: 0 } as const;

@Component({
  selector: 'app-agencies-page',
  imports: [Badge, CountText, EmptyState, LoadState, PageHeader, Pager, RouterLink, TableFrame],
  templateUrl: './agencies-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgenciesPage {
  private readonly router = inject(Router);
  private readonly api = inject(ParticipantApi);
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly cari = input<string>();
  readonly jenis = input<string>();
  readonly provinsi = input<string>();
  readonly pada = input<string>();
  readonly halaman = input<string>();

  /** The address says it first, then the person. */
  protected readonly filter = linkedSignal<AgencyFilter>(
    () => {
      const [cari, jenis, provinsi] = [this.cari(), this.jenis(), this.provinsi()];
      return filterOf({ cari, jenis, provinsi, pada: this.pada(), halaman: this.halaman() });
    },
    { equal: isSameFilter },
  );
  protected readonly agencies = this.api.agencies(() => searchOf(this.filter()));
  private readonly provinceList = this.api.agencies(() => PROVINCES);
  protected readonly provinces = computed(() =>
    (this.provinceList.hasValue() ? this.provinceList.value().items : []).filter(
      ({ regionCode }) => regionCode !== null,
    ),
  );
  /** What was found last stays while the next page is read. */
  protected readonly found = linkedSignal<Page<AgencySummaryView> | null, Page<AgencySummaryView> | null>({
    source: () => (this.agencies.hasValue() ? this.agencies.value() : null),
    computation: (page, before) => page ?? before?.value ?? null,
  });
  protected readonly total = computed(() => this.found()?.total ?? 0);
  protected readonly first = computed(() => (this.filter().page - 1) * AGENCIES_PER_PAGE + 1);

  protected readonly perPage = AGENCIES_PER_PAGE;
  protected readonly kinds = ENTITY_TYPES;
  protected readonly beforeDivision = BEFORE_DIVISION;
  protected readonly typeText = entityTypeText;

  /** Asks when the typing pauses. */
  protected search(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value } = event.target;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask({ text: value }), TYPING_PAUSE_MS);
  }

  protected choose(field: 'kind' | 'province' | 'on', event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.ask({ [field]: event.target.value as EntityType });
  }

  /** A new question starts on its first page. */
  protected ask(change: Partial<AgencyFilter>): void {
    this.filter.update((filter) => ({ ...filter, page: 1, ...change }));
    void this.router.navigate([], {
      queryParams: addressOf(this.filter()),
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
