import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The end of a chain: whoever appends holds this row. */
@Entity()
export class LedgerChainEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('integer')
  sequence!: number;

  @Column('char', { length: 64 })
  headHash!: string;
}
