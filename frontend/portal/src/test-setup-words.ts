import '@angular/compiler';
import { registerLocaleData } from '@angular/common';
import localeId from '@angular/common/locales/id';
import '@angular/localize/init';

registerLocaleData(localeId, 'id-ID');
