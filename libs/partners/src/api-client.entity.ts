import { DayColumn, InstantColumn, IntColumn, Local, nodeId, TextColumn, TextsColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export enum ApiClientState {
  Active = 'active',
  /** Gets no tokens and may use none, until it is resumed. */
  Suspended = 'suspended',
  /** For good. */
  Revoked = 'revoked',
  /** Its last day is over; a later one makes it active again. */
  Expired = 'expired',
}
registerEnumType(ApiClientState, { name: 'ApiClientState', description: 'Whether an application may use the API.' });

/** A program of a partner that an organisation has registered: an API client of OAuth 2.0. It acts as itself, within what the organisation may. */
@Entity('api_client')
@Local()
@ObjectType({ description: 'A program that an organisation lets use the API. Its id at `/oauth/token` is `clientId`.' })
@Check('ck_api_client_quota', 'calls_per_minute > 0 AND calls_per_day > 0 AND cost_per_day > 0')
@Check('ck_api_client_scopes', 'cardinality(scopes) > 0')
@Index('uq_api_client_name', ['organisationKey', 'name'], { unique: true, where: 'revoked_at IS NULL' })
@Index('ix_api_client_path', ['path'])
@Index('ix_api_client_organisation', ['organisationKey'])
@Index('ix_api_client_area', ['areaKey'], { where: 'area_key IS NOT NULL' })
export class ApiClient {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_client' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('ApiClient', this.key);
  }

  @Field(() => String, { description: '`client_id` of OAuth 2.0.' })
  get clientId(): string {
    return this.key;
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_api_client_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the registration. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  /** Below the organisation; null: all of its reach. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_api_client_area' })
  areaKey: number | null;

  @TextColumn()
  name: string;

  @TextColumn({ description: 'What for.' })
  purpose: string;

  @TextColumn({ description: 'Where the partner is reached: an address of an office, no person’s own.' })
  contact: string;

  @TextsColumn({ description: '`read:<subject>` and `write:<mutation>`, as `apiScopes` lists them.' })
  scopes: string[];

  @IntColumn({ description: 'Calls in a minute, counted in each process of the API.' })
  callsPerMinute: number;

  @IntColumn({ description: 'Calls in a day.' })
  callsPerDay: number;

  @IntColumn({ description: 'Cost in a day, as `extensions.cost` tells it of each call.' })
  costPerDay: number;

  @DayColumn({ description: 'The last day.' })
  expiresOn: string;

  @InstantColumn({ nullable: true })
  suspendedAt: Date | null;

  @InstantColumn({ nullable: true })
  revokedAt: Date | null;

  @TextColumn({ nullable: true, description: 'Why it was suspended or revoked.' })
  stateReason: string | null;

  @Column('timestamptz')
  @Field(() => Date)
  registeredAt: Date;

  @IntColumn({ default: 1 })
  version: number;

  /** As of today; read with it. */
  @Field(() => ApiClientState)
  state: ApiClientState;

  @Field(() => Date, { nullable: true, description: 'When it last called; told some seconds late.' })
  lastUsedAt: Date | null;
}
