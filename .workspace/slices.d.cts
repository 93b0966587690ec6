/** The slices of the API in their order: each may import only those before it. */
export const slices: readonly string[];

/** What a slice must not import. */
export function closedTo(slice: string): readonly string[];
