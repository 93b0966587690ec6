import type { FactSourceView, FactStanding, FactSubject, FactValue } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One statement about an edition of history, with where it comes from. */
@Entity()
export class EditionFactEntity {
  @PrimaryColumn('text')
  editionCode!: string;

  @PrimaryColumn('text')
  subject!: FactSubject;

  @PrimaryColumn('text')
  key!: string;

  @PrimaryColumn('integer')
  statement!: number;

  /** The place of the question among those of its edition. */
  @Column('integer')
  ordinal!: number;

  @Column('text')
  label!: string;

  @Column('jsonb')
  value!: FactValue;

  @Column('text')
  standing!: FactStanding;

  @Column('jsonb')
  sources!: readonly FactSourceView[];

  @Column('text', { nullable: true })
  note!: string | null;
}
