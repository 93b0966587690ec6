/** The code of an error of the system, such as ENOSPC; errors of another realm are no instances of our `Error`. */
export function systemCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
