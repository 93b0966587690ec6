import type { CitedSourceView, SuccessionKind } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agency in whose place others came, or that took the place of others. */
@Entity()
export class SuccessionEntity {
  @PrimaryColumn({ type: 'text', collation: 'C' })
  predecessorCode!: string;

  @PrimaryColumn({ type: 'text', collation: 'C' })
  successorCode!: string;

  @Column('text')
  kind!: SuccessionKind;

  @Column({ type: 'text', collation: 'C' })
  happened!: string;

  @Column('text')
  note!: string;

  @Column('jsonb')
  source!: CitedSourceView;
}
