export {
  attached,
  type Attachment,
  flowing,
  type FlowingAttachment,
  streamed,
  type StreamedAttachment,
} from './attachment';
export { FileStore, type StoredFile } from './file-store';
export { type FileKind, MEDIA_TYPES } from './media-type';
