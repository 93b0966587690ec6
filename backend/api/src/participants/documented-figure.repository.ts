import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform';
import { DocumentedFigureEntity } from './documented-figure.entity';

export type NewDocumentedFigure = Omit<DocumentedFigureEntity, 'agency'>;

@Injectable()
export class DocumentedFigureRepository {
  /** By agency's name, then by code. */
  all(tx: Transaction): Promise<DocumentedFigureEntity[]> {
    return tx
      .getRepository(DocumentedFigureEntity)
      .find({ relations: { agency: true }, order: { agency: { name: 'ASC' }, code: 'ASC' } });
  }

  ofAgency(tx: Transaction, agencyCode: string): Promise<DocumentedFigureEntity[]> {
    return tx
      .getRepository(DocumentedFigureEntity)
      .find({ where: { agencyCode }, relations: { agency: true }, order: { code: 'ASC' } });
  }

  async add(tx: Transaction, figures: readonly NewDocumentedFigure[]): Promise<void> {
    await tx.getRepository(DocumentedFigureEntity).insert([...figures]);
  }
}
