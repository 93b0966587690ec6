import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { complaintFileText, type ComplaintImportView } from '@anggakara/contracts';
import { language } from '../../ui/language';

/** An import that came to nothing: why, and that nothing was stored. */
@Component({
  selector: 'app-import-ended',
  template: `<section class="stack" aria-labelledby="akhir">
    <h2 id="akhir" i18n>Tidak ada yang disimpan</h2>
    @for (problem of of().problems; track problem.code + problem.message) {
      <p class="note bad">{{ text(problem) }}</p>
    }
    @if (of().failure; as failure) {
      <p class="note bad" lang="id">{{ failure }}</p>
    }
    @if (of().state === 'cancelled') {
      <p class="note" i18n>Impor ini dibatalkan; berkasnya sudah dibuang.</p>
    }
    <p class="soft" i18n>Perbaiki berkasnya, lalu unggah lagi sebagai impor baru.</p>
  </section>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportEnded {
  readonly of = input.required<ComplaintImportView>();

  protected text({ code, facts }: ComplaintImportView['problems'][number]): string {
    return complaintFileText(code, facts, language());
  }
}
