import { EnumColumn, InstantColumn, Local, nodeId, TextColumn } from '@app/kernel';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApiClient } from './api-client.entity';

export enum ApiCredentialKind {
  /** `client_secret_basic`, `client_secret_post`. */
  Secret = 'secret',
  /** `private_key_jwt` (RFC 7523): the partner keeps the private half. */
  PublicKey = 'public_key',
}
registerEnumType(ApiCredentialKind, { name: 'ApiCredentialKind' });

/** What a client proves with who it is. Of a secret the digest is kept; of a key the public half. */
@Entity('api_credential')
@Local({ isSecret: true })
@ObjectType({ description: 'With what an application proves who it is. A secret is shown once and kept as a digest.' })
@Check('ck_api_credential_kind', `kind IN ('secret', 'public_key')`)
@Check(
  'ck_api_credential_proof',
  `(secret_digest IS NOT NULL) = (kind = 'secret') AND (public_jwk IS NOT NULL) = (kind = 'public_key')
   AND (public_jwk IS NOT NULL) = (thumbprint IS NOT NULL)`,
)
@Index('ix_api_credential_client', ['clientKey'])
@Index('uq_api_credential_thumbprint', ['clientKey', 'thumbprint'], { unique: true, where: 'thumbprint IS NOT NULL' })
export class ApiCredential {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_credential' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('ApiCredential', this.key);
  }

  @Column('uuid')
  @ForeignKey(() => ApiClient, { name: 'fk_api_credential_client' })
  clientKey: string;

  @EnumColumn(() => ApiCredentialKind)
  kind: ApiCredentialKind;

  /** SHA-256 of 256 bits of chance. */
  @Column('bytea', { nullable: true, select: false })
  secretDigest: Buffer | null;

  @Column('jsonb', { nullable: true, select: false })
  publicJwk: object | null;

  @TextColumn({ nullable: true, description: 'RFC 7638, SHA-256: the `kid` of assertions.' })
  thumbprint: string | null;

  @InstantColumn()
  issuedAt: Date;

  @InstantColumn({ nullable: true, description: 'When it ends because another has taken its place.' })
  endsAt: Date | null;

  @InstantColumn({ nullable: true })
  revokedAt: Date | null;

  @Field(() => Boolean)
  isInForce: boolean;
}

/** Assertions that proved a client once; a second time they prove nothing. Kept as long as they could be used. */
@Entity('api_assertion')
@Local({ isSecret: true })
@Index('ix_api_assertion_expiry', ['expiresAt'])
export class ApiAssertion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_assertion' })
  @ForeignKey(() => ApiClient, { name: 'fk_api_assertion_client' })
  clientKey: string;

  /** SHA-256 of `jti`. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_api_assertion' })
  jtiDigest: Buffer;

  @Column('timestamptz')
  expiresAt: Date;
}
