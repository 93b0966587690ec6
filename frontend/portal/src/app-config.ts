import { provideHttpClient, withFetch, withInterceptors, withXsrfConfiguration } from '@angular/common/http';
import { LOCALE_ID, provideZonelessChangeDetection, type ApplicationConfig } from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withNavigationErrorHandler,
  withRouterConfig,
} from '@angular/router';
import { languageInterceptor } from './data/language-interceptor';
import { signedOutInterceptor } from './data/signed-out-interceptor';
import { unreachable } from './shell/unreachable';
import { FIRST_LOAD_PROVIDER } from './shell/first-load';
import { PageTitle } from './shell/page-title';
import { ROUTES } from './routes';
import { format } from './ui/language';

export const APP_CONFIG: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter(
      ROUTES,
      withComponentInputBinding(),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      withNavigationErrorHandler(unreachable),
    ),
    provideHttpClient(
      withFetch(),
      withXsrfConfiguration({ cookieName: 'XSRF-TOKEN', headerName: 'X-XSRF-TOKEN' }),
      withInterceptors([languageInterceptor, signedOutInterceptor]),
    ),
    { provide: LOCALE_ID, useFactory: () => format().locale },
    { provide: TitleStrategy, useClass: PageTitle },
    FIRST_LOAD_PROVIDER,
  ],
};
