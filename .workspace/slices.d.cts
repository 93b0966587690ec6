/** The slices of the API in their order: each may import only those before it. */
export const slices: readonly string[];

/** What a slice must not import. */
export function closedTo(slice: string): readonly string[];

/** What stands beside the slices: the files of the command line, which know the core and no database. */
export const besideSlices: readonly string[];
