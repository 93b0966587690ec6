/** Where an entry stands: an edition's code and its own. */
export interface EntryPlace {
  readonly edition: string;
  readonly entry: string;
}
