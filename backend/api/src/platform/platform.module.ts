import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { LoggerModule } from 'nestjs-pino';
import { AppConfig } from './config/app-config';
import { Database } from './database/database';
import { FileRepository } from './files/file.repository';
import { FileStore } from './files/file-store';
import { HealthController } from './health/health.controller';
import { Readiness } from './health/readiness';
import { Housekeeping, HousekeepingRepository } from './housekeeping';
import { OpenApi } from './http/openapi';
import { OpenApiController } from './http/openapi.controller';
import { RouteInventory } from './http/route-inventory';
import { Idempotency } from './idempotency/idempotency';
import { IdempotencyRepository } from './idempotency/idempotency.repository';
import { JobQueue } from './jobs/job-queue';
import { Changes, LiveController, LiveHub, NoticeRepository } from './live';
import { DatabaseThrottlerStorage } from './limits/database-throttler-storage';
import { LimitsGuard, THROTTLERS } from './limits/limits.guard';
import { RequestCountRepository } from './limits/request-count.repository';
import { loggerOptions } from './logging/logger-options';
import type { Runtime } from './runtime';
import { SecretBox } from './secrets/secret-box';
import { SeedingRepository } from './seeds';

const SERVICES = [
  AppConfig,
  Changes,
  Database,
  FileStore,
  Housekeeping,
  Idempotency,
  JobQueue,
  LiveHub,
  RouteInventory,
  OpenApi,
  SecretBox,
  SeedingRepository,
];

/** What every slice stands on; global, so that slices import only slices. */
@Global()
@Module({})
export class PlatformModule {
  static on(runtime: Runtime): DynamicModule {
    const database = new Database(runtime.dataSource);
    return {
      module: PlatformModule,
      imports: [
        DiscoveryModule,
        LoggerModule.forRoot(loggerOptions(runtime.config)),
        ThrottlerModule.forRoot({
          throttlers: THROTTLERS,
          storage: new DatabaseThrottlerStorage(database, new RequestCountRepository()),
          setHeaders: false,
        }),
      ],
      controllers: [HealthController, LiveController, OpenApiController],
      providers: providers(runtime, database),
      exports: SERVICES,
    };
  }
}

function providers(runtime: Runtime, database: Database): Provider[] {
  return [
    { provide: AppConfig, useValue: runtime.config },
    { provide: Database, useValue: database },
    { provide: JobQueue, useValue: new JobQueue({ url: runtime.databaseUrl, works: runtime.worksOnJobs }) },
    ...(runtime.config.limits ? [{ provide: APP_GUARD, useClass: LimitsGuard }] : []),
    { provide: LiveHub, useValue: new LiveHub({ url: runtime.databaseUrl }) },
    Changes,
    FileRepository,
    FileStore,
    Housekeeping,
    HousekeepingRepository,
    IdempotencyRepository,
    Idempotency,
    NoticeRepository,
    RouteInventory,
    OpenApi,
    Readiness,
    RequestCountRepository,
    SecretBox,
    SeedingRepository,
  ];
}
