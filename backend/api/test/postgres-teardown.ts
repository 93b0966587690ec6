import './postgres-setup';

export default async function tearDownPostgres(): Promise<void> {
  await globalThis.endOfPostgres?.();
}
