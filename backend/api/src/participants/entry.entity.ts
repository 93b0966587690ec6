import type { AwardCategoryCode, EntryStage, GroupCode } from '@anggakara/contracts';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AgencyEntity } from './agency.entity';

/** An agency's participation in an edition, with itself or with a service unit. */
@Entity()
export class EntryEntity {
  @PrimaryColumn('text', { collation: 'C' })
  editionCode!: string;

  @PrimaryColumn('text', { collation: 'C' })
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  registeredGroup!: GroupCode;

  @Column({ type: 'text', collation: 'C' })
  agencyCode!: string;

  @ManyToOne(() => AgencyEntity)
  @JoinColumn({ name: 'agency_code' })
  agency!: AgencyEntity;

  @Column('text', { nullable: true })
  serviceUnit!: string | null;

  @Column('text')
  summary!: string;

  @Column('text')
  stage!: EntryStage;

  /** The award it won. */
  @Column('text', { nullable: true })
  category!: AwardCategoryCode | null;

  /** Why it withdrew or was disqualified. */
  @Column('text', { nullable: true })
  endedBecause!: string | null;

  /** Code, name and agency as `searchKey` makes them. */
  @Column('text')
  searchKey!: string;

  @Column('integer', { default: 1 })
  version!: number;
}
