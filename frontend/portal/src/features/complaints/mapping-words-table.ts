import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { CLASSIFICATIONS, COMPLAINT_STATUSES } from '../../data/complaint-words';
import { classificationText, complaintStatusText } from '../../ui/complaint-words';
import { CountText } from '../../ui/format-pipes';
import { TableFrame } from '../../ui/table-frame';
import type { AgencyOption } from './import-begin';
import type { DraftWord, WordKind } from './mapping-words';

/** A national file may name thousands; the others are mapped once these are. */
const MOST_SHOWN = 100;

/** Words of one column and what each is taken for; what is not known rejects its rows. */
@Component({
  selector: 'app-mapping-words',
  imports: [CountText, TableFrame],
  templateUrl: './mapping-words-table.html',
  styles: `
    :host {
      display: block;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MappingWords {
  readonly kind = input.required<WordKind>();
  readonly words = input.required<readonly DraftWord[]>();
  readonly agencies = input.required<readonly AgencyOption[]>();
  readonly said = output<{ readonly word: string; readonly meaning: string }>();

  protected readonly heading = computed(() => {
    const texts = {
      statuses: $localize`Kata di kolom status`,
      classifications: $localize`Kata di kolom klasifikasi`,
      agencies: $localize`Nama di kolom instansi`,
    } as const satisfies Record<WordKind, string>;
    return texts[this.kind()];
  });
  protected readonly options = computed<readonly AgencyOption[]>(() => {
    switch (this.kind()) {
      case 'statuses':
        return COMPLAINT_STATUSES.map((code) => ({ code, name: complaintStatusText(code) }));
      case 'classifications':
        return CLASSIFICATIONS.map((code) => ({ code, name: classificationText(code) }));
      case 'agencies':
        return [];
    }
  });
  /** Names of agencies that are known need no look; there may be a thousand. */
  private readonly open = computed(() =>
    this.kind() === 'agencies' ? this.words().filter(({ known }) => known === null) : this.words(),
  );
  protected readonly shown = computed(() => this.open().slice(0, MOST_SHOWN));
  protected readonly knownCount = computed(() => this.words().length - this.open().length);
  protected readonly unknownCount = computed(() => this.words().filter(({ meaning }) => meaning === '').length);

  protected say(event: Event, word: string): void {
    const { target } = event;
    if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement)
      this.said.emit({ word, meaning: target.value.trim() });
  }
}
