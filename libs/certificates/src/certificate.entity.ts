import { Local } from '@app/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** The paper for one recognition, under the code that anybody may ask for; a replaced one stays. Found by its code before any province or scope is known. */
@Entity('certificate')
@Local()
@Unique('uq_certificate_replaces', ['replacesCode'])
@Unique('uq_certificate_status', ['statusIndex'])
@Check('ck_certificate_code', `code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'`)
@Check('ck_certificate_replacement', '(replaced_on IS NULL) = (replacement_reason IS NULL)')
@Index('uq_certificate_current', ['provinceId', 'recognitionKey'], { unique: true, where: 'replaced_on IS NULL' })
@Index('ix_certificate_recognition', ['provinceId', 'recognitionKey'])
export class Certificate {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_certificate' })
  code: string;

  @Column('int')
  provinceId: number;

  /** No foreign key: what it is about may live on another shard. */
  @Column('uuid')
  recognitionKey: string;

  /** Its place in the lists that say which credentials hold no more. */
  @Column({ type: 'int', generated: 'increment' })
  statusIndex: number;

  @Column('date')
  issuedOn: string;

  /** The one in whose place it came. */
  @Column('text', { nullable: true })
  @ForeignKey(() => Certificate, { name: 'fk_certificate_replaces' })
  replacesCode: string | null;

  /** Since when another stands in its place. */
  @Column('date', { nullable: true })
  replacedOn: string | null;

  /** Why; names nobody. */
  @Column('text', { nullable: true })
  replacementReason: string | null;

  /** Since when it can be fetched as a credential, because its holder chose so. */
  @Column('date', { nullable: true })
  publishedOn: string | null;
}

/** The public half of each key that ever signed a certificate: what was signed with an earlier one stays valid. Append-only. */
@Entity('certificate_key')
@Local()
@Check('ck_certificate_key_length', 'octet_length(public_key) = 32')
export class CertificateKey {
  /** The beginning of its digest, as certificates name it. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_certificate_key' })
  id: string;

  @Column('bytea')
  publicKey: Buffer;

  @Column('timestamptz')
  since: Date;
}
