import { bootstrapApplication } from '@angular/platform-browser';
import { APP_CONFIG } from './app-config';
import { Shell } from './shell/shell';

bootstrapApplication(Shell, APP_CONFIG).catch((error: unknown) => console.error(error));
