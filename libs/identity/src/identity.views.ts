import { Actor, DateScalar, nodeId, Role } from '@app/kernel';
import { AccountNoticeKind } from './identity.entities';
import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

registerEnumType(Role, { name: 'Role' });

@ObjectType('RoleAssignment')
export class RoleAssignmentView {
  key: string;
  personKey: string;
  organisationKey: number;
  /** Whose role it is, where it is exercised in somebody's place. */
  giverKey: string | null;

  @Field(() => ID)
  get id(): string {
    return nodeId('RoleAssignment', this.key);
  }

  @Field(() => Role)
  role: Role;

  @Field(() => DateScalar)
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while no end is set.' })
  validTo: string | null;
}

@ObjectType('Session')
export class SessionView {
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Session', this.key);
  }

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { description: 'To within five minutes.' })
  lastSeenAt: Date;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;

  @Field(() => String, { nullable: true })
  userAgent: string | null;

  @Field(() => Boolean, { description: 'Began with a link that an administrator had seen.' })
  isByHandedLink: boolean;

  @Field(() => Boolean)
  isCurrent: boolean;
}

registerEnumType(AccountNoticeKind, { name: 'AccountNoticeKind' });

@ObjectType({ description: 'What happened to the own account, until it has been seen.' })
export class AccountNotice {
  @Field(() => AccountNoticeKind)
  kind: AccountNoticeKind;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => String, { nullable: true, description: 'Name of whoever did it; null for the programme and oneself.' })
  byName: string | null;
}

/** Who is signed in, and what they hold today. */
@ObjectType()
export class Viewer {
  actor: Actor;

  @Field(() => [String], { description: 'Names of the permissions held at any organisation today: `report.submit`.' })
  permissions: string[];

  @Field(() => Boolean)
  hasPassword: boolean;

  @Field(() => Boolean)
  hasTotp: boolean;

  @Field(() => Int, { description: 'Recovery codes that can still be used.' })
  recoveryCodesLeft: number;

  @Field(() => String, { description: '`vi` or `en`, as the request asked.' })
  language: string;

  @Field(() => GraphQLISODateTime, { description: 'The clock of the server: by it deadlines pass and roles end.' })
  now: Date;
}

@ObjectType()
export class SignInResult {
  @Field(() => Viewer, { nullable: true })
  viewer: Viewer | null;

  @Field(() => Boolean, {
    description: 'So far all was right; the same call with a code of the second factor signs in.',
  })
  totpRequired: boolean;
}

@ObjectType({ description: 'How somebody signs in, for those who manage people there.' })
export class Account {
  @Field(() => Boolean)
  hasPassword: boolean;

  @Field(() => Boolean)
  hasTotp: boolean;

  @Field(() => Int, { description: 'Recovery codes that can still be used.' })
  recoveryCodesLeft: number;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until then a link waits that was not used; null without one.',
  })
  linkExpiresAt: Date | null;

  @Field(() => [SessionView], { description: 'Alive now, the last used one first.' })
  sessions: SessionView[];
}

@ObjectType()
export class TotpEnrolment {
  @Field(() => String, { description: 'Base32, for typing by hand.' })
  secret: string;

  @Field(() => String, { description: '`otpauth://` address, for showing as a QR code.' })
  uri: string;
}

@ObjectType()
export class SignInLink {
  @Field(() => String, { nullable: true, description: 'Null where it went to the person by mail.' })
  url: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The address that it went to, masked; null where no mail is sent.',
  })
  sentTo: string | null;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;
}
