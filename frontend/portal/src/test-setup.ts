import '@angular/compiler';
import { registerLocaleData } from '@angular/common';
import localeId from '@angular/common/locales/id';
import '@angular/localize/init';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

registerLocaleData(localeId, 'id-ID');
setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });
