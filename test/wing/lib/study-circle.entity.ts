import { Directive } from '@app/directives';
import { DayColumn, Fact, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** People who learn together regularly, at one organisation. A fact of the unit's province and scope. */
@Entity('study_circle')
@Fact()
@ObjectType()
@Unique('uq_study_circle_name', ['provinceId', 'organisationKey', 'name'])
@Check('ck_study_circle_members', 'member_count >= 0')
@Check('ck_study_circle_order', 'closed_on IS NULL OR closed_on >= starts_on')
@Index('ix_study_circle_organisation', ['organisationKey', 'startsOn'])
@Index('ix_study_circle_path', ['path'])
@Index('ix_study_circle_directive', ['directiveKey'])
@Index('ix_study_circle_leader', ['leaderKey'])
export class StudyCircle {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_study_circle' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_study_circle' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('StudyCircle', this.key, this);
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_study_circle_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  /** The document that asks for it. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_study_circle_directive' })
  directiveKey: string | null;

  /** Who leads it: the pseudonym of a person, with or without an account. */
  @Column('uuid', { nullable: true })
  leaderKey: string | null;

  @TextColumn()
  name: string;

  @DayColumn()
  startsOn: string;

  @IntColumn()
  memberCount: number;

  @DayColumn({ nullable: true, description: 'Null while it goes on.' })
  closedOn: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
