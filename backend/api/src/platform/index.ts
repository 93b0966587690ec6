export { AppConfig, appConfigFrom, readAppConfig, type SeedLevel } from './config/app-config';
export { ConfigError } from './config/config-error';
export { copyIn } from './copying';
export {
  alone,
  createDataSource,
  Database,
  databaseFault,
  type DataSource,
  EmbeddedServerError,
  type EntityClass,
  explained,
  grantToApplication,
  migrate,
  roleReach,
  runningServerUrl,
  type SchemaState,
  schemaState,
  serverProblems,
  startEmbeddedServer,
  type Transaction,
} from './database';
export {
  attached,
  type Attachment,
  type FileKind,
  FileStore,
  flowing,
  type FlowingAttachment,
  MEDIA_TYPES,
  type StoredFile,
  streamed,
  type StreamedAttachment,
} from './files';
export { type Actor, CurrentActor, type RequestWithActor } from './http/actor';
export type { Fault, PlacedFault } from './http/fault';
export * from './http/fields';
export { Housekeeping } from './housekeeping';
export { furnishHttp } from './http/http-server';
export { isRealDate } from './http/moments';
export { IdempotencyKey } from './http/idempotency-key';
export { Located } from './http/located';
export { OpenApi, type OpenApiDocument } from './http/openapi';
export { Operation } from './http/operation';
export { PathCode, PathNumber, PathOneOf, PathUuid } from './http/path-parameters';
export { languageOf } from './http/problem.filter';
export { type Patience, ReaderPatience } from './http/patience';
export { LANGUAGE_QUERY, ReaderLanguage } from './http/reader-language';
export { Refusal } from './http/refusal';
export { REQUIRED_PERMISSION, Requires } from './http/requires';
export { type Route, RouteInventory } from './http/route-inventory';
export { Idempotency, type RepeatableRequest } from './idempotency/idempotency';
export { KeptAnswerEntity } from './idempotency/kept-answer.entity';
export { installJobs, type JobContext, JobQueue, type QueueName } from './jobs';
export { StoredFileEntity } from './files/stored-file.entity';
export { type Change, Changes, LiveHub } from './live';
export { useProgramLog } from './logging/program-log';
export { PlatformModule } from './platform.module';
export type { Runtime } from './runtime';
export { SecretBox } from './secrets/secret-box';
export { inThread, type ThreadCare } from './threads/in-thread';
export { regionTables, SeedFault, SeedFolder, SeedingEntity, SeedingRepository, SeedNode } from './seeds';
