import { DayColumn, EnumColumn, FlagColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { StoredFile } from '@app/documents';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export enum DirectiveState {
  /** Known only because another document names it; completed when the document itself arrives. */
  Stub = 'stub',
  /** Number and date may still be blank. */
  Draft = 'draft',
  /** An own document that may be issued; nothing of it changes any more. */
  Approved = 'approved',
  Registered = 'registered',
}
registerEnumType(DirectiveState, { name: 'DirectiveState' });

export enum DirectiveOrigin {
  /** Came from outside, or was entered as it stood on paper. */
  Received = 'received',
  /** Drafted, approved and issued in the system by the organisation that keeps it. */
  Own = 'own',
}
registerEnumType(DirectiveOrigin, { name: 'DirectiveOrigin' });

export enum DirectiveLinkKind {
  BasedOn = 'based_on',
  Implements = 'implements',
  Amends = 'amends',
  Replaces = 'replaces',
  Repeals = 'repeals',
  Answers = 'answers',
  /** Only named in the text. */
  Mentions = 'mentions',
}
registerEnumType(DirectiveLinkKind, { name: 'DirectiveLinkKind' });

/** Derived from dates and from what registered documents do to it, never stored. */
export enum DirectiveValidity {
  NotYet = 'not_yet',
  InForce = 'in_force',
  /** A part was amended, replaced or repealed. */
  Partly = 'partly',
  Expired = 'expired',
  Replaced = 'replaced',
  /** Of a draft, and of a document that is only named. */
  Unknown = 'unknown',
}
registerEnumType(DirectiveValidity, { name: 'DirectiveValidity' });

/** On whose behalf it is signed: Decree 30/2020/NĐ-CP, article 13. */
export enum SignatureAuthority {
  Collective = 'TM',
  Deputy = 'KT',
  Delegated = 'TL',
  Authorised = 'TUQ',
  Acting = 'Q',
}
registerEnumType(SignatureAuthority, { name: 'SignatureAuthority' });

/** How urgent the document says it is: Decree 30/2020/NĐ-CP, article 4(2)(c). */
export enum DirectiveUrgency {
  /** Khẩn */
  Urgent = 'urgent',
  /** Thượng khẩn */
  VeryUrgent = 'very_urgent',
  /** Hỏa tốc */
  Immediate = 'immediate',
}
registerEnumType(DirectiveUrgency, { name: 'DirectiveUrgency' });

/** One of several who signed a document. */
@ObjectType()
export class DirectiveSigner {
  @Field(() => String, { description: 'As the document names the person.' })
  name: string;

  @Field(() => String, { nullable: true })
  position: string | null;

  @Field(() => SignatureAuthority, { nullable: true })
  authority: SignatureAuthority | null;
}

/** An official document in the register of the organisation that keeps it. */
@Entity('directive')
@Reference({ because: 'documents flow down, are sent and give tasks across scopes' })
@ObjectType()
@Check('ck_directive_state', `state IN ('stub', 'draft', 'approved', 'registered')`)
@Check('ck_directive_origin', `origin IN ('received', 'own')`)
@Check(
  'ck_directive_registered',
  `state <> 'registered' OR ((code IS NOT NULL OR has_no_number) AND issued_on IS NOT NULL)`,
)
@Check('ck_directive_numberless', 'NOT has_no_number OR code IS NULL')
@Check('ck_directive_authority', `signer_authority IN ('TM', 'KT', 'TL', 'TUQ', 'Q')`)
@Check('ck_directive_urgency', `urgency IN ('urgent', 'very_urgent', 'immediate')`)
@Check('ck_directive_pages', 'pages > 0')
@Check('ck_directive_validity', 'expires_on IS NULL OR effective_on IS NULL OR expires_on >= effective_on')
// A stub blocks nothing: it gives its place to the document, or stands beside it when a draft became that document.
@Index('uq_directive_identity', ['keeperKey', 'issuer', 'code', 'issuedOn'], { unique: true, where: `state <> 'stub'` })
@Index('ix_directive_keeper', ['keeperKey'])
@Index('ix_directive_newest', { synchronize: false })
@Index('ix_directive_registered', { synchronize: false })
@Index('ix_directive_code_key', ['codeKey'])
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

  @EnumColumn(() => DirectiveOrigin, { default: 'received' })
  origin: DirectiveOrigin;

  /** Abbreviation of Decree 30/2020 (`KH`, `QĐ`), or `CV` for an official letter, `TT` for a circular. */
  @TextColumn({ description: 'Type: abbreviation of Decree 30/2020, Appendix III, or `CV`, `TT`, `NĐ`, `Luật`.' })
  type: string;

  /** Normal form of number and symbol, `5201/BGDĐT-GDĐT`; null while blank. */
  @TextColumn({ nullable: true })
  code: string | null;

  /** The code without case, diacritics and blanks: what twins, stubs and links are found by. */
  @Column('text', { nullable: true })
  codeKey: string | null;

  @FlagColumn({ default: false, description: 'It bears no number and symbol, and waits for none.' })
  hasNoNumber: boolean;

  /** As written in the document. */
  @TextColumn({ nullable: true })
  originalCode: string | null;

  @TextColumn({ description: 'Issuing body as the document names it.' })
  issuer: string;

  /** Those who issued it together with the issuer, as the document names them. */
  @Column('text', { array: true, default: '{}' })
  otherIssuers: string[];

  @Field(() => [String], { description: 'All who issued it, the issuer first.' })
  get issuers(): string[] {
    return [this.issuer, ...this.otherIssuers];
  }

  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_directive_issuer' })
  issuerKey: number | null;

  @TextColumn({ nullable: true })
  place: string | null;

  @DayColumn({ nullable: true })
  issuedOn: string | null;

  @TextColumn()
  subject: string;

  @EnumColumn(() => DirectiveState)
  state: DirectiveState;

  @TextColumn({ nullable: true })
  signerName: string | null;

  @TextColumn({ nullable: true })
  signerPosition: string | null;

  @EnumColumn(() => SignatureAuthority, { nullable: true })
  signerAuthority: SignatureAuthority | null;

  /** Those who signed beside the signer. */
  @Column('jsonb', { default: [] })
  otherSigners: DirectiveSigner[];

  @Field(() => [DirectiveSigner], { description: 'All who signed it, the signer first; empty where nobody is named.' })
  get signers(): DirectiveSigner[] {
    const { signerName: name, signerPosition: position, signerAuthority: authority } = this;
    return [...(name === null ? [] : [{ name, position, authority }]), ...this.otherSigners];
  }

  /** `Nơi nhận`, one line each. */
  @Column('text', { array: true, default: '{}' })
  @Field(() => [String])
  recipients: string[];

  @DayColumn({ nullable: true, description: 'First day of validity; null: the day of issue.' })
  effectiveOn: string | null;

  @DayColumn({ nullable: true, description: 'Last day of validity that the document itself sets.' })
  expiresOn: string | null;

  @EnumColumn(() => DirectiveUrgency, { nullable: true, description: 'Null: it bears no mark of urgency.' })
  urgency: DirectiveUrgency | null;

  @IntColumn({ nullable: true, description: 'Number of pages.' })
  pages: number | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @IntColumn({ default: 1 })
  version: number;
}

/** What the document says, word for word, and what it is found by. */
@Entity('directive_text')
@Reference({ because: 'documents flow down, are sent and give tasks across scopes' })
@Index('ix_directive_text_head', { synchronize: false })
@Index('ix_directive_text_search', { synchronize: false })
export class DirectiveText {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_directive_text' })
  @ForeignKey(() => Directive, { name: 'fk_directive_text_directive' })
  directiveKey: string;

  /** Whole text; empty where only the register's line is known. */
  @Column('text')
  body: string;

  /** Folded words of code, subject, issuer and people, with their places: phrases are found here, and found first. */
  @Column('tsvector')
  head: string;

  /** Every folded word of head and body, each once, without places. */
  @Column('tsvector')
  search: string;
}

@Entity('directive_link')
@Reference({ because: 'documents flow down, are sent and give tasks across scopes' })
@Check(
  'ck_directive_link_kind',
  `kind IN ('based_on', 'implements', 'amends', 'replaces', 'repeals', 'answers', 'mentions')`,
)
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

  /** Amends, replaces or repeals only a part. */
  @Column('boolean', { default: false })
  partly: boolean;

  /** The words that say so; null when a person entered the link. */
  @Column('text', { nullable: true })
  quote: string | null;
}

@Entity('directive_attachment')
@Reference({ because: 'documents flow down, are sent and give tasks across scopes' })
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
