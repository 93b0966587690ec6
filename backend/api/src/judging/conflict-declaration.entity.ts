import type { StageCode } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a juror was shown when declaring conflicts; an entry that came later has not been declared about. */
@Entity()
export class ConflictDeclarationEntity {
  @PrimaryColumn('text')
  editionCode!: string;

  @PrimaryColumn('text')
  stageCode!: StageCode;

  @PrimaryColumn('uuid')
  personId!: string;

  /** Codes of the entries that the declaration covers. */
  @Column('text', { array: true })
  listed!: string[];

  @Column('timestamptz')
  declaredAt!: Date;
}
