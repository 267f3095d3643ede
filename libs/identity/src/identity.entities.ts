import { Local, Role } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Person } from '@app/people';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** An account: a person who signs in. The address itself stands sealed among what is known of the person. */
@Entity('person_account')
@Local({ isSecret: true })
@Unique('uq_person_account_email_digest', ['emailDigest'])
export class PersonAccount {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_person_account' })
  @ForeignKey(() => Person, { name: 'fk_person_account_person' })
  personKey: string;

  /** HMAC of the normalised address, for finding a person who signs in. Null once erased. */
  @Column('bytea', { nullable: true })
  emailDigest: Buffer | null;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;
}

@Entity('person_credential')
@Local({ isSecret: true })
export class PersonCredential {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_person_credential' })
  @ForeignKey(() => Person, { name: 'fk_person_credential_person' })
  personKey: string;

  /** argon2id, PHC string; null until the person has set a password. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Column('timestamptz', { nullable: true })
  totpConfirmedAt: Date | null;

  /** Last accepted 30-second step: a code is good once. */
  @Column('bigint', { nullable: true })
  totpLastStep: number | null;
}

/** A code that stands for one of the telephone, once. Only its digest is kept. */
@Entity('person_recovery_code')
@Local({ isSecret: true })
export class PersonRecoveryCode {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_person_recovery_code' })
  @ForeignKey(() => Person, { name: 'fk_person_recovery_code_person' })
  personKey: string;

  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_person_recovery_code' })
  digest: Buffer;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}

/** A link that signs in once. Only its hash is kept. */
@Entity('person_sign_in_link')
@Local({ isSecret: true })
@Index('ix_person_sign_in_link_person', ['personKey'])
export class PersonSignInLink {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_person_sign_in_link' })
  tokenHash: Buffer;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'fk_person_sign_in_link_person' })
  personKey: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  /** Who saw it and handed it over; null where it went to the person alone. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'fk_person_sign_in_link_handed_over_by' })
  handedOverBy: string | null;
}

export enum SessionStart {
  Link = 'link',
  Password = 'password',
}

/** A console session: an opaque token in a cookie, stored hashed, revocable at once. */
@Entity('person_session')
@Local({ isSecret: true })
@Check('ck_person_session_started_by', `started_by IN ('link', 'password')`)
@Unique('uq_person_session_token', ['tokenHash'])
@Index('ix_person_session_person', ['personKey'])
export class PersonSession {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_person_session' })
  key: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'fk_person_session_person' })
  personKey: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  lastSeenAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('text', { nullable: true })
  userAgent: string | null;

  /** `link` or `password`: a link lets a forgotten password be replaced. */
  @Column('text', { default: SessionStart.Password })
  startedBy: SessionStart;

  /** Who had seen the link that began it, and could have been in the person's place. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'fk_person_session_handed_over_by' })
  handedOverBy: string | null;
}

export enum AccountNoticeKind {
  LinkIssued = 'link_issued',
  SecondFactorReset = 'second_factor_reset',
  SessionsEnded = 'sessions_ended',
  SessionStarted = 'session_started',
  /** An own role was passed on. */
  RoleDelegated = 'role_delegated',
  /** Somebody's role was passed on to the person. */
  DelegationReceived = 'delegation_received',
  DelegationEnded = 'delegation_ended',
  RecoveryCodesRenewed = 'recovery_codes_renewed',
  RecoveryCodeUsed = 'recovery_code_used',
}

/** What happened to an account, for its owner to see. */
@Entity('person_notice')
@Local({ isSecret: true })
@Check(
  'ck_person_notice_kind',
  `kind IN (${Object.values(AccountNoticeKind)
    .map((kind) => `'${kind}'`)
    .join(', ')})`,
)
@Index('ix_person_notice_person', ['personKey', 'at'])
export class PersonNotice {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_person_notice' })
  key: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'fk_person_notice_person' })
  personKey: string;

  @Column('text')
  kind: AccountNoticeKind;

  @Column('timestamptz')
  at: Date;

  /** Who did it; null for the programme and for the person's own signing in. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'fk_person_notice_by' })
  byKey: string | null;

  /** The session that began; it is told to every other one. */
  @Column('uuid', { nullable: true })
  sessionKey: string | null;

  @Column('timestamptz', { nullable: true })
  seenAt: Date | null;
}

/** Attempts to sign in or to prove a password, counted by rate-limiter-flexible: its column order, its types. */
@Entity('sign_in_attempt')
@Local({ isSecret: true })
export class SignInAttempt {
  @PrimaryColumn('varchar', { length: 255, primaryKeyConstraintName: 'pk_sign_in_attempt' })
  key: string;

  @Column('int', { default: 0 })
  points: number;

  /** Milliseconds since 1970. */
  @Column('bigint', { nullable: true })
  expire: number | null;
}

/** A role at an organisation during `[validFrom, validTo]`, both days included. */
@Entity('role_assignment')
@Local()
@Check('ck_role_assignment_order', 'valid_to IS NULL OR valid_to >= valid_from')
@Check(
  'ck_role_assignment_role',
  `role IN (${Object.values(Role)
    .map((role) => `'${role}'`)
    .join(', ')})`,
)
@Exclusion(
  'ex_role_assignment_overlap',
  `USING gist (person_key WITH =, organisation_key WITH =, role WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
   WHERE (revoked_at IS NULL)`,
)
@Index('ix_role_assignment_person', ['personKey'])
@Index('ix_role_assignment_organisation', ['organisationKey'])
export class RoleAssignment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_role_assignment' })
  key: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'fk_role_assignment_person' })
  personKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_role_assignment_organisation' })
  organisationKey: number;

  @Column('text')
  role: Role;

  @Column('date')
  validFrom: string;

  @Column('date', { nullable: true })
  validTo: string | null;

  /** Withdrawn before it ever held: a role given by mistake must end at once, also on its first day. */
  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
