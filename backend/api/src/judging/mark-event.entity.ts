import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One decision about one criterion; never changed, never deleted. */
@Entity()
export class MarkEventEntity {
  /** Made by the client. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  sheetId!: string;

  /** Place in the sheet's chain, from one. */
  @Column('integer')
  sequence!: number;

  @Column('text')
  criterion!: string;

  /** Null is *not scored*, a state of its own and never a zero. */
  @Column('numeric', { nullable: true })
  value!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz')
  at!: Date;

  @Column('char', { length: 64 })
  previousHash!: string;

  @Column('char', { length: 64 })
  hash!: string;
}
