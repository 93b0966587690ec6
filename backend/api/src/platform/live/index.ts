export { Changes } from './changes';
export { LiveController } from './live.controller';
export { LiveHub } from './live-hub';
export type { Change } from './notice';
export { NoticeRepository } from './notice.repository';
