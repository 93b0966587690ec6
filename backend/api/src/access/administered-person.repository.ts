import { Injectable } from '@nestjs/common';
import type { AssignableRole } from '@anggakara/contracts';
import type { Transaction } from '../platform';
import { AssignmentEntity } from './assignment.entity';
import { PersonEntity } from './person.entity';

/** A person of an edition: the account and the role in that edition. */
export interface AdministeredPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: AssignableRole;
  readonly agency: string | null;
  readonly disabled: boolean;
  readonly mustChangePassword: boolean;
  readonly secondFactor: boolean;
  readonly synthetic: boolean;
  readonly lastSignInAt: Date | null;
  readonly version: number;
}

export interface Organizer {
  readonly edition: string;
  readonly personId: string;
}

export interface VersionedPerson {
  readonly id: string;
  readonly version: number;
}

export type AccountChange = Partial<Pick<PersonEntity, 'name' | 'disabled'>>;

const OF_EDITION = `
  SELECT p.id, p.name, p.email, a.role, a.agency_code AS agency, p.disabled,
    p.must_change_password AS "mustChangePassword", p.second_factor_confirmed AS "secondFactor", p.synthetic,
    p.last_sign_in_at AS "lastSignInAt", p.version
  FROM person p JOIN assignment a ON a.person_id = p.id
  WHERE a.edition_code = $1
`;

/** People as the organisers of an edition see and change them: never beyond the edition. */
@Injectable()
export class AdministeredPersonRepository {
  /** By name. */
  all(tx: Transaction, edition: string): Promise<readonly AdministeredPerson[]> {
    return tx.query<AdministeredPerson[]>(`${OF_EDITION} ORDER BY p.name COLLATE "id-x-icu", p.id`, [edition]);
  }

  async find(tx: Transaction, edition: string, personId: string): Promise<AdministeredPerson | undefined> {
    const [person] = await tx.query<AdministeredPerson[]>(`${OF_EDITION} AND p.id = $2`, [edition, personId]);
    return person;
  }

  /** The same, with account and role held until the transaction ends. */
  async hold(tx: Transaction, edition: string, personId: string): Promise<AdministeredPerson | undefined> {
    const [person] = await tx.query<AdministeredPerson[]>(`${OF_EDITION} AND p.id = $2 FOR UPDATE`, [
      edition,
      personId,
    ]);
    return person;
  }

  /** Editions in which somebody has a role. */
  async editionsOf(tx: Transaction, personId: string): Promise<readonly string[]> {
    const assignments = await tx.getRepository(AssignmentEntity).findBy({ personId });
    return assignments.map(({ editionCode }) => editionCode);
  }

  /** Active organisers of editions, held until the transaction ends, always in the same order. */
  holdOrganizers(tx: Transaction, editions: readonly string[]): Promise<readonly Organizer[]> {
    return tx.query<Organizer[]>(
      `SELECT a.edition_code AS edition, p.id AS "personId" FROM person p JOIN assignment a ON a.person_id = p.id
       WHERE a.edition_code = ANY ($1) AND a.role = 'organizer' AND NOT p.disabled
       ORDER BY p.id, a.edition_code FOR UPDATE`,
      [editions],
    );
  }

  /** Whether the account still had that version; it has the next one now. */
  async change(tx: Transaction, { id, version }: VersionedPerson, change: AccountChange): Promise<boolean> {
    const { affected } = await tx
      .getRepository(PersonEntity)
      .update({ id, version }, { ...change, version: version + 1 });
    return affected === 1;
  }
}
