import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeader } from '../ui/page-header';

@Component({
  selector: 'app-not-found-page',
  imports: [PageHeader, RouterLink],
  template: `<div class="page">
    <app-page-header
      heading="Halaman tidak ditemukan"
      i18n-heading
      lead="Alamat ini tidak ada, atau bukan milik Anda. Periksa alamatnya, atau mulai lagi dari beranda."
      i18n-lead
    />
    <p><a class="button secondary" routerLink="/" i18n>Ke beranda</a></p>
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFoundPage {}
