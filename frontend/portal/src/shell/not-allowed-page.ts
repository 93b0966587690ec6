import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeader } from '../ui/page-header';

@Component({
  selector: 'app-not-allowed-page',
  imports: [PageHeader, RouterLink],
  template: `<div class="page">
    <app-page-header
      heading="Tidak berwenang"
      i18n-heading
      lead="Peran Anda di edisi ini tidak mencakup halaman ini. Bila seharusnya mencakup, hubungi penyelenggara edisi."
      i18n-lead
    />
    <p><a class="button secondary" routerLink="/" i18n>Ke beranda</a></p>
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotAllowedPage {}
