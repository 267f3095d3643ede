import { DateScalar, nodeId } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { StoredFile } from '@app/documents';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

export enum DirectiveState {
  /** Number and date may still be blank. */
  Draft = 'draft',
  Registered = 'registered',
}
registerEnumType(DirectiveState, { name: 'DirectiveState' });

export enum DirectiveLinkKind {
  BasedOn = 'based_on',
}
registerEnumType(DirectiveLinkKind, { name: 'DirectiveLinkKind' });

/** An official document in the register of the organisation that keeps it. */
@Entity('directive')
@ObjectType()
@Unique('uq_directive_identity', ['keeperKey', 'issuer', 'code', 'issuedOn'])
@Check('ck_directive_state', `state IN ('draft', 'registered')`)
@Check('ck_directive_registered', `state = 'draft' OR (code IS NOT NULL AND issued_on IS NOT NULL)`)
@Index('ix_directive_keeper', ['keeperKey'])
@Index('ix_directive_issued_on', ['issuedOn', 'key'])
export class Directive {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_directive' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Directive', this.key);
  }

  /** Organisation in whose register it stands. */
  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_directive_keeper' })
  keeperKey: number;

  /** Abbreviation of Decree 30/2020 (`KH`, `QĐ`), or `CV` for an official dispatch, `TT` for a circular. */
  @Column('text')
  @Field(() => String, {
    description: 'Type: abbreviation of Decree 30/2020, Appendix III, or `CV`, `TT`, `NĐ`, `Luật`.',
  })
  type: string;

  /** Normal form of number and symbol, `5201/BGDĐT-GDĐT`; null while blank. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  code: string | null;

  /** As written in the document. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  originalCode: string | null;

  @Column('text')
  @Field(() => String, { description: 'Issuing body as the document names it.' })
  issuer: string;

  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_directive_issuer' })
  issuerKey: number | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true })
  issuedOn: string | null;

  @Column('text')
  @Field(() => String)
  subject: string;

  @Column('text')
  @Field(() => DirectiveState)
  state: DirectiveState;

  /** Type, number, issuer and subject without diacritics; for search. */
  @Column('text')
  searchText: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column('int', { default: 1 })
  @Field(() => Int)
  version: number;
}

@Entity('directive_link')
@Check('ck_directive_link_kind', `kind IN ('based_on')`)
@Index('ix_directive_link_to', ['toKey'])
export class DirectiveLink {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_directive_link' })
  @ForeignKey(() => Directive, { name: 'fk_directive_link_from' })
  fromKey: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_directive_link' })
  @ForeignKey(() => Directive, { name: 'fk_directive_link_to' })
  toKey: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_directive_link' })
  kind: DirectiveLinkKind;
}

@Entity('directive_attachment')
@Index('ix_directive_attachment_file', ['sha256'])
export class DirectiveAttachment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_directive_attachment' })
  @ForeignKey(() => Directive, { name: 'fk_directive_attachment_directive' })
  directiveKey: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_directive_attachment' })
  @ForeignKey(() => StoredFile, { name: 'fk_directive_attachment_file' })
  sha256: string;

  @Column('text')
  fileName: string;

  @Column('timestamptz')
  attachedAt: Date;
}

/** A file of a document under the name it was given. */
@ObjectType()
export class Attachment {
  @Field(() => String)
  fileName: string;

  @Field(() => StoredFile)
  file: StoredFile;
}
