import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AssignableRole } from '@anggakara/contracts';
import type { Transaction } from '../platform';
import { AssignmentEntity } from './assignment.entity';

export interface NewAssignment {
  readonly personId: string;
  readonly edition: string;
  readonly role: AssignableRole;
  readonly agency: string | null;
}

@Injectable()
export class AssignmentRepository {
  async insert(tx: Transaction, { personId, edition, role, agency }: NewAssignment): Promise<void> {
    await tx.getRepository(AssignmentEntity).insert({
      id: randomUUID(),
      personId,
      editionCode: edition,
      role,
      agencyCode: agency,
    });
  }
}
