import type { DocumentKind, DocumentState, OrderDocument } from '@anggakara/contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** One ordered document; its bytes are a stored file. */
@Entity()
export class DocumentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  editionCode!: string;

  @Column('text')
  kind!: DocumentKind;

  @Column('jsonb')
  documentOrder!: OrderDocument;

  @Column('text')
  title!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  fileName!: string;

  @Column('text', { default: 'waiting' })
  state!: DocumentState;

  @Column('char', { length: 64, nullable: true })
  sha256!: string | null;

  @Column('integer', { nullable: true })
  size!: number | null;

  @Column('text', { nullable: true })
  failure!: string | null;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  orderedAt!: Date;

  @Column('uuid')
  orderedBy!: string;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
