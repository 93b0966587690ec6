import { grantToApplication } from '../src/platform/database/application-role';
import { onServer } from './postgres-runs';

/** The address of a test's database as a role that owns nothing there, as in production. */
export async function asApplication(url: string): Promise<string> {
  const role = `${process.env['TEST_RUN'] ?? ''}_application`;
  const password = `sandi-${role}`;
  await onServer(url, (client) =>
    client.query(`
      DO $$ BEGIN
        CREATE ROLE ${role} LOGIN PASSWORD '${password}';
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        -- Another test file of the run was faster.
        NULL;
      END $$
    `),
  );
  const address = new URL(url);
  [address.username, address.password] = [role, password];
  await grantToApplication(url, address.href);
  return address.href;
}
