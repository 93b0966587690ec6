import type { EditionKind, FactView, PresetCode, SourceView } from '@anggakara/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class EditionEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('integer')
  year!: number;

  @Column('integer', { nullable: true })
  ordinal!: number | null;

  @Column('text', { default: 'run' })
  kind!: EditionKind;

  @Column('boolean')
  synthetic!: boolean;

  @Column('text', { nullable: true })
  preset!: PresetCode | null;

  /** Only shown, never asked for. */
  @Column('jsonb')
  facts!: readonly FactView[];

  @Column('jsonb')
  sources!: readonly SourceView[];

  @Column('integer', { default: 1 })
  version!: number;
}
