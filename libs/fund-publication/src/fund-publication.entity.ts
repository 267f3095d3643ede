import { DayColumn, Fact, InstantColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { AccountBooks, Counterparty, Fund } from '@app/ledger';
import { Organisation } from '@app/organisations';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PublishedContent, PublishedGoods } from './published-content';

export enum PublicationState {
  /** Waits for whoever publishes. */
  Submitted = 'submitted',
  Published = 'published',
  Returned = 'returned',
  Withdrawn = 'withdrawn',
}
registerEnumType(PublicationState, { name: 'PublicationState' });

export enum PublicationActKind {
  Publish = 'publish',
  Return = 'return',
  Withdraw = 'withdraw',
}

/**
 * A year of a fund as it stood in the books when it was prepared (công khai quỹ). Only ever added: what became of it is an act, and what is corrected is another one.
 * A fact of the place of the books.
 */
@Entity('fund_publication')
@Fact()
@ObjectType({ description: 'A year of a fund as it stood in the books when it was prepared; it is never changed.' })
@Check('ck_fund_publication_year', 'year BETWEEN 1990 AND 2200')
@Index('ix_fund_publication_fund', ['provinceId', 'fundKey', 'year'])
@Index('ix_fund_publication_books', ['provinceId', 'booksKey'])
@Index('ix_fund_publication_organisation', ['organisationKey', 'year'])
@Index('ix_fund_publication_path', ['path'])
@ForeignKey(() => AccountBooks, ['provinceId', 'booksKey'], ['provinceId', 'key'], {
  name: 'fk_fund_publication_books',
})
@ForeignKey(() => Fund, ['provinceId', 'fundKey'], ['provinceId', 'key'], { name: 'fk_fund_publication_fund' })
export class FundPublication {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_fund_publication' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_fund_publication' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('FundPublication', this.key, this);
  }

  @Column('uuid')
  booksKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_fund_publication_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('uuid')
  fundKey: string;

  @IntColumn()
  year: number;

  @DayColumn({ nullable: true, description: 'Through which day the books were closed; null: nothing was closed.' })
  closedThrough: string | null;

  @TextColumn({ nullable: true, description: 'Why it corrects what was published before; names nobody.' })
  reason: string | null;

  /** Every figure but the lists. */
  @Column('jsonb')
  content: PublishedContent;

  /** Pseudonym of who prepared it. */
  @Column('uuid')
  makerKey: string;

  @InstantColumn()
  preparedAt: Date;

  /** What became of it; read with it. */
  @Field(() => PublicationState)
  state: PublicationState;

  @Field(() => Int, { nullable: true, description: 'The how manieth of its year; null: not published.' })
  edition: number | null;

  @Field(() => Date, { nullable: true, description: 'When it was published, returned or withdrawn.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was returned.' })
  returnReason: string | null;

  deciderKey: string | null;
}

/** What became of a publication. Only ever added, one of each. A fact of its place. */
@Entity('fund_publication_act')
@Fact()
@Check('ck_fund_publication_act_kind', `kind IN ('publish', 'return', 'withdraw')`)
@Check('ck_fund_publication_act_reason', `(kind = 'return') = (reason IS NOT NULL)`)
@Check('ck_fund_publication_act_edition', `(kind = 'publish') = (edition IS NOT NULL) AND edition > 0`)
@Index('uq_fund_publication_act_edition', ['provinceId', 'fundKey', 'year', 'edition'], {
  unique: true,
  where: 'edition IS NOT NULL',
})
@Unique('uq_fund_publication_act_end', ['provinceId', 'publicationKey'])
@ForeignKey(() => FundPublication, ['provinceId', 'publicationKey'], ['provinceId', 'key'], {
  name: 'fk_fund_publication_act_publication',
})
export class FundPublicationAct {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_fund_publication_act' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_fund_publication_act' })
  key: string;

  @Column('uuid')
  publicationKey: string;

  @Column('uuid')
  fundKey: string;

  @Column('int')
  year: number;

  @Column('text')
  kind: PublicationActKind;

  @Column('int', { nullable: true })
  edition: number | null;

  @Column('text', { nullable: true })
  reason: string | null;

  /** Pseudonym of who did it. */
  @Column('uuid')
  byKey: string;

  @Column('timestamptz')
  doneAt: Date;
}

/** Who gave in the year and did not ask to stay unnamed. The name is read when it is shown. Only ever added. A fact of its place. */
@Entity('published_giver')
@Fact()
@Check('ck_published_giver_position', 'position > 0 AND amount >= 0')
@Index('ix_published_giver_counterparty', ['provinceId', 'counterpartyKey'])
@ForeignKey(() => FundPublication, ['provinceId', 'publicationKey'], ['provinceId', 'key'], {
  name: 'fk_published_giver_publication',
})
@ForeignKey(() => Counterparty, ['provinceId', 'counterpartyKey'], ['provinceId', 'key'], {
  name: 'fk_published_giver_counterparty',
})
export class PublishedGiver {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_published_giver' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_published_giver' })
  publicationKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_published_giver' })
  position: number;

  @Column('uuid')
  counterpartyKey: string;

  /** Money, in đồng. */
  @Column('bigint')
  amount: number;

  @Column('jsonb')
  goods: PublishedGoods[];

  /** The donations that it counts: whoever asks later not to be named is not. */
  @Column('uuid', { array: true })
  donationKeys: string[];
}

/** Something that a fund granted in the year: of people nothing but the sum is kept. Only ever added. A fact of its place. */
@Entity('published_grant')
@Fact()
@Check('ck_published_grant_position', 'position > 0 AND amount > 0')
@Check('ck_published_grant_kind', `kind IN ('scholarship', 'reward', 'support')`)
@Index('ix_published_grant_party', ['partyKey'])
@ForeignKey(() => FundPublication, ['provinceId', 'publicationKey'], ['provinceId', 'key'], {
  name: 'fk_published_grant_publication',
})
export class PublishedGrant {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_published_grant' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_published_grant' })
  publicationKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_published_grant' })
  position: number;

  @Column('text')
  kind: 'scholarship' | 'reward' | 'support';

  /** The same in every edition, and nothing can be read from it. */
  @Column('text')
  reference: string;

  @Column('date')
  day: string;

  @Column('bigint')
  amount: number;

  /** An organisation that the programme knows; null of a person. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_published_grant_party' })
  partyKey: number | null;
}

/** Where anybody reads of a fund: from its first publication on, for good. */
@Entity('fund_page')
@Reference()
@Unique('uq_fund_page_fund', ['fundKey'])
@Check('ck_fund_page_code', `code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'`)
@Index('ix_fund_page_organisation', ['organisationKey'])
export class FundPage {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_fund_page' })
  code: string;

  @Column('uuid')
  fundKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_fund_page_organisation' })
  organisationKey: number;
}
