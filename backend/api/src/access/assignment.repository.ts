import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform';
import { AssignmentEntity } from './assignment.entity';
import type { Post } from './post';

export interface AssignmentKey {
  readonly personId: string;
  readonly edition: string;
}

export type Appointment = AssignmentKey & Post;

@Injectable()
export class AssignmentRepository {
  /** A second role in the same edition breaks `assignment_one_per_person_and_edition`. */
  async insert(tx: Transaction, { personId, edition, role, agency }: Appointment): Promise<void> {
    await tx
      .getRepository(AssignmentEntity)
      .insert({ id: randomUUID(), personId, editionCode: edition, role, agencyCode: agency });
  }

  find(tx: Transaction, { personId, edition }: AssignmentKey): Promise<AssignmentEntity | null> {
    return tx.getRepository(AssignmentEntity).findOneBy({ personId, editionCode: edition });
  }

  async change(tx: Transaction, { personId, edition, role, agency }: Appointment): Promise<void> {
    await tx.getRepository(AssignmentEntity).update({ personId, editionCode: edition }, { role, agencyCode: agency });
  }

  async delete(tx: Transaction, { personId, edition }: AssignmentKey): Promise<void> {
    await tx.getRepository(AssignmentEntity).delete({ personId, editionCode: edition });
  }
}
