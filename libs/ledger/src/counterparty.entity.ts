import { EnumColumn, Fact, IntColumn, nodeId } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export enum CounterpartyKind {
  /** Kept in the vault of people. */
  Person = 'person',
  /** An organisation that the programme knows. */
  Organisation = 'organisation',
  /** A company, a shop, a group: a body by its name. */
  Body = 'body',
}
registerEnumType(CounterpartyKind, { name: 'CounterpartyKind' });

/** Who pays, is paid or gives, as some books know them. Of a person the name stands in the vault alone. A fact of the place of the books. */
@Entity('counterparty')
@Fact()
@ObjectType({ description: 'Who pays, is paid or gives, as the books of an organisation know them.' })
@Check('ck_counterparty_kind', `kind IN ('person', 'organisation', 'body')`)
@Check(
  'ck_counterparty_who',
  `num_nonnulls(person_key, party_key, name) = 1 AND (kind = 'person') = (person_key IS NOT NULL) AND (kind = 'organisation') = (party_key IS NOT NULL)`,
)
@Index('uq_counterparty_organisation', ['provinceId', 'organisationKey', 'partyKey'], {
  unique: true,
  where: 'party_key IS NOT NULL',
})
@Index('uq_counterparty_body', ['provinceId', 'organisationKey', 'name'], { unique: true, where: 'name IS NOT NULL' })
@Index('ix_counterparty_organisation', ['organisationKey'])
@Index('ix_counterparty_person', ['personKey'])
@Index('ix_counterparty_party', ['partyKey'])
@Index('ix_counterparty_path', ['path'])
export class Counterparty {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_counterparty' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_counterparty' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Counterparty', this.key, this);
  }

  /** In whose books they stand. */
  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_counterparty_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @EnumColumn(() => CounterpartyKind)
  kind: CounterpartyKind;

  @Column('uuid', { nullable: true })
  personKey: string | null;

  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_counterparty_party' })
  partyKey: number | null;

  /** Of a body. */
  @Column('text', { nullable: true })
  name: string | null;

  /** Of a body; of a person it stands in the vault. */
  @Column('text', { nullable: true })
  address: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
