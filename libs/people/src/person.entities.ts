import { StoredFile } from '@app/documents';
import { Local } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * A person, with or without an account. Nothing here says who it is: what is known stands sealed in `person_field`, and everything
 * else in the system holds only `key`.
 */
@Entity('person')
@Local()
@Index('ix_person_organisation', ['organisationKey', 'key'])
@Index('ix_person_erased', ['key'], { where: 'erased_at IS NOT NULL' })
export class Person {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_person' })
  key: string;

  /** Where the person was recorded; null for those who are here by their account alone and belong where they hold roles. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_person_organisation' })
  organisationKey: number | null;

  @Column('boolean', { default: false })
  isDemo: boolean;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;

  @Column('int', { default: 1 })
  version: number;
}

/** The person's data key, wrapped by the installation's key. Destroying the row erases the person. */
@Entity('person_key')
@Local({ isSecret: true })
export class PersonKey {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_person_key' })
  @ForeignKey(() => Person, { name: 'fk_person_key_person' })
  personKey: string;

  @Column('bytea')
  wrappedKey: Buffer;
}

/** One thing known of a person, sealed with the person's key. */
@Entity('person_field')
@Local({ isSecret: true })
export class PersonField {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_person_field' })
  @ForeignKey(() => Person, { name: 'fk_person_field_person' })
  personKey: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_person_field' })
  field: string;

  @Column('bytea')
  cipher: Buffer;
}

/** HMAC of a field's normal spelling, with a key for each purpose: finds a person without holding what one looks for. */
@Entity('person_digest')
@Local({ isSecret: true })
@Index('ix_person_digest_found', ['lookup', 'digest'])
export class PersonDigest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_person_digest' })
  @ForeignKey(() => Person, { name: 'fk_person_digest_person' })
  personKey: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_person_digest' })
  lookup: string;

  @Column('bytea')
  digest: Buffer;
}

/** How far the digests of a lookup are written for people who were there before it. */
@Entity('person_lookup')
@Local()
export class PersonLookup {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_person_lookup' })
  name: string;

  /** Key of the last person who was looked at. */
  @Column('uuid', { nullable: true })
  doneTo: string | null;

  @Column('boolean', { default: false })
  isWhole: boolean;
}

/** What a person, or the guardian, has agreed to. Withdrawing ends it; the record stays. */
@Entity('person_consent')
@Local({ isSecret: true })
@Check('ck_person_consent_order', 'withdrawn_on IS NULL OR withdrawn_on >= given_on')
@Check('ck_person_consent_guardian', 'guardian_key <> person_key')
@Check('ck_person_consent_purpose', `purpose ~ '^[a-z]+(_[a-z]+)*$'`)
@Index('uq_person_consent_standing', ['personKey', 'purpose'], { unique: true, where: 'withdrawn_on IS NULL' })
@Index('ix_person_consent_person', ['personKey'])
@Index('ix_person_consent_evidence', ['evidence'])
export class PersonConsent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_person_consent' })
  key: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'fk_person_consent_person' })
  personKey: string;

  @Column('text')
  purpose: string;

  /** Which wording was agreed to, as the office names it. */
  @Column('text')
  textVersion: string;

  @Column('date')
  givenOn: string;

  @Column('date', { nullable: true })
  withdrawnOn: string | null;

  /** SHA-256 of a file that shows it; cut when the person is erased. */
  @Column('text', { nullable: true })
  @ForeignKey(() => StoredFile, { name: 'fk_person_consent_file' })
  evidence: string | null;

  /** Who agreed for somebody who may not. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'fk_person_consent_guardian' })
  guardianKey: string | null;

  @Column('timestamptz')
  recordedAt: Date;
}
