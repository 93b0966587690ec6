/** What is wrong with the environment, all of it, in one line. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Konfigurasi tidak dapat dipakai: ${problems.join('; ')}`);
  }
}
