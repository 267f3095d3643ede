import { Directive } from '@app/directives';
import { DayColumn, FlagColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * Whom a decision recognised, shown to anybody under an address of its own. What stands there is read whenever it is asked for; this says that the office which
 * decided wants it shown, from when to when, and on which basis. One for a decision: withdrawn and published again it keeps its address.
 */
@Entity('disclosure')
@Reference()
@ObjectType()
@Unique('uq_disclosure_directive', ['directiveKey'])
@Unique('uq_disclosure_code', ['code'])
@Index('ix_disclosure_organisation', ['organisationKey'])
@Index('ix_disclosure_shown', ['shownFrom'], { where: 'withdrawn_on IS NULL' })
@Check('ck_disclosure_code', `code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'`)
@Check('ck_disclosure_order', 'shown_until IS NULL OR shown_until >= shown_from')
@Check('ck_disclosure_people', 'people_basis IS NOT NULL OR NOT names_people')
@Check('ck_disclosure_withdrawal', '(withdrawn_on IS NULL) = (withdrawal_reason IS NULL)')
export class Disclosure {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_disclosure' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Disclosure', this.key);
  }

  @Column('text')
  code: string;

  @Column('uuid')
  @ForeignKey(() => Directive, { name: 'fk_disclosure_directive' })
  directiveKey: string;

  /** Who decided, and shows it. */
  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_disclosure_organisation' })
  organisationKey: number;

  @TextColumn({
    nullable: true,
    description: 'Text, article and clause by which the list is shown; null: no confirmed text says so.',
  })
  basis: string | null;

  @FlagColumn({ description: 'Citizens and heads of families are named; otherwise they are counted.' })
  namesPeople: boolean;

  @TextColumn({ nullable: true, description: 'By which text, or consent, people are named.' })
  peopleBasis: string | null;

  @DayColumn({ description: 'First day on which it is shown.' })
  shownFrom: string;

  @DayColumn({ nullable: true, description: 'Last day on which it is shown; null: no day was set.' })
  shownUntil: string | null;

  @DayColumn({ nullable: true, description: 'Since when it is not shown any more.' })
  withdrawnOn: string | null;

  @TextColumn({ nullable: true, description: 'Why; names nobody.' })
  withdrawalReason: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
