import { RUN_WAIT_SECONDS, RUN_WAIT_SECONDS_MAX } from '@anggakara/contracts';
import { preferredWait } from './patience';

test.each([
  { header: 'wait=0', seconds: 0 },
  { header: 'respond-async, wait=2', seconds: 2 },
  { header: 'respond-async;x=1, WAIT = "3"', seconds: 3 },
  { header: 'wait=999999', seconds: RUN_WAIT_SECONDS_MAX },
  { header: undefined, seconds: RUN_WAIT_SECONDS },
  { header: 'wait=', seconds: RUN_WAIT_SECONDS },
  { header: 'wait=-1', seconds: RUN_WAIT_SECONDS },
  { header: 'wait=soon', seconds: RUN_WAIT_SECONDS },
  { header: 'await=4', seconds: RUN_WAIT_SECONDS },
])('who prefers $header waits $seconds seconds', ({ header, seconds }) => {
  expect(preferredWait(header)).toBe(seconds);
});
