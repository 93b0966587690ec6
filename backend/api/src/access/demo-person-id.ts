import { v5 } from 'uuid';

const NAMESPACE = '3f2b7f0c-6a0f-4b7e-9c1d-5d6c0a4e8b21';

/** The id of an invented person: the same in every installation, so that the demo edition's data is too. */
export function demoPersonId(email: string): string {
  return v5(email, NAMESPACE);
}
