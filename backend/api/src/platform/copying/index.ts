export { copiedBytes } from './copied-bytes';
export { copyIn } from './copy-in';
