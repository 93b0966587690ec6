import { ChangeDetectionStrategy, Component } from '@angular/core';
import { PageHeader } from '../ui/page-header';

/** Stands in for a page whose code or session could not be fetched. */
@Component({
  selector: 'app-unreachable-page',
  imports: [PageHeader],
  template: `<div class="page">
    <app-page-header
      heading="Halaman tidak dapat dibuka"
      i18n-heading
      lead="Server tidak terjangkau. Periksa sambungan internet Anda, lalu coba lagi. Yang belum terkirim tetap tersimpan di perangkat ini."
      i18n-lead
    />
    <p><button type="button" class="button" (click)="retry()" i18n>Coba lagi</button></p>
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnreachablePage {
  protected retry(): void {
    window.location.reload();
  }
}
