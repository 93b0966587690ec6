import type { StageCode } from '@anggakara/contracts';

/** Claims are the agency's part of the document evaluation: its lock and its end are theirs. */
export const CLAIMS_STAGE: StageCode = 'document';
