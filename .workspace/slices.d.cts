/** The slices of the API in their order: each may import only those before it. */
export const slices: readonly string[];

/** What a slice must not import. */
export function closedTo(slice: string): readonly string[];

/** What stands beside the slices: files that people bring, read without a database. */
export const besideSlices: readonly string[];

/** Whether a room may have that folder inside. */
export function mayHold(room: string, path: readonly string[]): boolean;
