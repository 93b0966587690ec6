import { type FormatFaults, formatJudge } from '@anggakara/contracts';
import { sealed } from '@anggakara/contracts/dist/formats.json';

/** What a sealed document has that its format does not know, and what it lacks; by the schema that the command line judges by. */
export const sealedFaults: (value: unknown) => FormatFaults = formatJudge(sealed);
