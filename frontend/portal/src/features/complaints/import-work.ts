import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ComplaintImportView } from '@anggakara/contracts';
import { CountText } from '../../ui/format-pipes';
import { importStateText, workPercent } from './import-words';

/** A job at work: how far it has come. It goes on without the page. */
@Component({
  selector: 'app-import-work',
  imports: [CountText],
  template: `<section class="card" aria-labelledby="pekerjaan">
    <h2 id="pekerjaan">{{ stateText(of().state) }}</h2>
    <progress max="100" [value]="percent()" [attr.aria-label]="stateText(of().state)"></progress>
    <p i18n>{{ of().progress.rows | countText }} baris sudah dibaca.</p>
    <p class="soft" i18n>Berjalan di latar belakang; halaman ini boleh ditinggalkan.</p>
    <p class="visually-hidden" role="status" i18n>Sudah {{ tenth() }} persen.</p>
  </section>`,
  styles: `
    progress {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportWork {
  readonly of = input.required<ComplaintImportView>();
  protected readonly percent = computed(() => workPercent(this.of()));
  /** Read aloud in steps of ten, lest it never stop. */
  protected readonly tenth = computed(() => Math.floor(this.percent() / 10) * 10);
  protected readonly stateText = importStateText;
}
