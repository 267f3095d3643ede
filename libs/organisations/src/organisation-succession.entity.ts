import { DateScalar, Reference } from '@app/kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from './organisation.entity';

/** Which organisation goes on with the work of one that has ceased. */
@Entity('organisation_succession')
@Reference()
@Check('ck_organisation_succession_other', 'predecessor_key <> successor_key')
@Index('ix_organisation_succession_successor', ['successorKey'])
export class OrganisationSuccession {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_organisation_succession' })
  @ForeignKey(() => Organisation, { name: 'fk_organisation_succession_predecessor' })
  predecessorKey: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_organisation_succession' })
  @ForeignKey(() => Organisation, { name: 'fk_organisation_succession_successor' })
  successorKey: number;

  /** Last day of the one that ceased. */
  @Column('date')
  lastDay: string;

  @Column('text')
  legalBasis: string;
}

/** One step from a ceased organisation to what goes on with its work, seen from one of the two. */
@ObjectType('OrganisationSuccession')
export class OrganisationSuccessionView {
  /** The other one. */
  otherKey: number;

  /** The other one is shown as of this day. */
  asOf: string;

  @Field(() => DateScalar, { description: 'Last day of the one that ceased.' })
  lastDay: string;

  @Field(() => String, { description: 'Document by which it ceased.' })
  legalBasis: string;
}

/** What an organisation was before, where that is what it was searched by. */
@ObjectType()
export class FormerOrganisation {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'Identifier that it bore between document systems.' })
  exchangeCode: string | null;

  @Field(() => DateScalar, { description: 'Last day on which it was called so.' })
  lastDay: string;

  @Field(() => Boolean, { description: 'It has ceased, and this one goes on with its work.' })
  isPredecessor: boolean;
}
