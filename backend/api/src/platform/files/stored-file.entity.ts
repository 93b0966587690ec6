import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** Bytes by their hash. */
@Entity()
export class StoredFileEntity {
  @PrimaryColumn('char', { length: 64 })
  sha256!: string;

  @Column('text')
  mediaType!: string;

  @Column('integer')
  size!: number;

  @Column('bytea')
  bytes!: Buffer;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  storedAt!: Date;
}
