import { Directive } from '@app/directives';
import { DayColumn, DongColumn, Fact, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ScholarshipApplication } from './scholarship-application.entity';
import { ScholarshipRound } from './scholarship-round.entity';

/** A scholarship that was given by a decision. Never deleted: that it was taken back is written to it. A fact of the application's place. */
@Entity('scholarship_grant')
@Fact()
@ObjectType()
@Unique('uq_scholarship_grant_number', ['provinceId', 'roundKey', 'number'])
@Unique('uq_scholarship_grant_application', ['provinceId', 'applicationKey'])
@Check('ck_scholarship_grant_amount', 'amount > 0')
@Check('ck_scholarship_grant_revocation', 'num_nonnulls(revoked_on, revocation_reason) IN (0, 2)')
@ForeignKey(() => ScholarshipApplication, ['provinceId', 'applicationKey'], ['provinceId', 'key'], {
  name: 'fk_scholarship_grant_application',
})
@Index('ix_scholarship_grant_round', ['roundKey', 'number'])
@Index('ix_scholarship_grant_organisation', ['organisationKey'])
@Index('ix_scholarship_grant_person', ['personKey'])
@Index('ix_scholarship_grant_directive', ['directiveKey'])
@Index('ix_scholarship_grant_path', ['path'])
export class ScholarshipGrant {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_scholarship_grant' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_scholarship_grant' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('ScholarshipGrant', this.key, this);
  }

  @Column('uuid')
  @ForeignKey(() => ScholarshipRound, { name: 'fk_scholarship_grant_round' })
  roundKey: string;

  @Column('uuid')
  applicationKey: string;

  /** The unit that entered the application. */
  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_scholarship_grant_organisation' })
  organisationKey: number;

  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('uuid')
  personKey: string;

  @IntColumn({ description: 'In the list of the decision.' })
  number: number;

  @DongColumn()
  amount: number;

  @Column('uuid')
  @ForeignKey(() => Directive, { name: 'fk_scholarship_grant_directive' })
  directiveKey: string;

  @DayColumn()
  grantedOn: string;

  @DayColumn({ nullable: true })
  revokedOn: string | null;

  @TextColumn({ nullable: true, description: 'Why it was taken back; names nobody.' })
  revocationReason: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
