import { Fact, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What a commune without a list says of a year in numbers alone, and where it has them from. It stands beside the list and never mixes with it. */
@Entity('subject_statement')
@Fact()
@ObjectType({ description: 'Numbers that an office states of a year, beside what its list counts.' })
@ForeignKey(() => Organisation, ['organisationKey'], ['key'], { name: 'fk_subject_statement_organisation' })
@Unique('uq_subject_statement_year', ['provinceId', 'organisationKey', 'year'])
@Check('ck_subject_statement_year', 'year BETWEEN 2000 AND 2100')
@Check('ck_subject_statement_counts', 'least(communities, clans, families, citizens) >= 0')
@Check('ck_subject_statement_some', 'num_nonnulls(communities, clans, families, citizens) > 0')
@Index('ix_subject_statement_scope', ['scopeId', 'year'])
export class SubjectStatement {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_statement' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_subject_statement' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('SubjectStatement', this.key, this);
  }

  @Column('int')
  organisationKey: number;

  @Column({ type: 'text', collation: 'C' })
  path: string;

  @IntColumn()
  year: number;

  @IntColumn({ nullable: true, description: 'Null: nothing is stated of it.' })
  communities: number | null;

  @IntColumn({ nullable: true, description: 'Null: nothing is stated of it.' })
  clans: number | null;

  @IntColumn({ nullable: true, description: 'Null: nothing is stated of it.' })
  families: number | null;

  @IntColumn({ nullable: true, description: 'Null: nothing is stated of it.' })
  citizens: number | null;

  @TextColumn({ description: 'Where the numbers are from.' })
  source: string;

  @IntColumn({ default: 1 })
  version: number;
}
