import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ApiClient } from './api-client.entity';
import { ApiCredential } from './api-credential.entity';

export enum ApiScopeKind {
  Read = 'read',
  Write = 'write',
}
registerEnumType(ApiScopeKind, { name: 'ApiScopeKind' });

@ObjectType({ description: 'What an application can be given.' })
export class ApiScope {
  @Field(() => String, { description: '`read:activity`, `write:logActivity`.' })
  name: string;

  @Field(() => ApiScopeKind)
  kind: ApiScopeKind;

  @Field(() => String, { description: 'Of which permissions it lets use: `activity`.' })
  subject: string;

  @Field(() => String, { description: 'In the language of the caller, as it follows “may”.' })
  what: string;

  @Field(() => [String], { description: 'Queries, or the mutation, that it opens.' })
  operations: string[];

  @Field(() => [String], { description: 'Events that it lets an application hear of, by webhooks and `events`.' })
  events: string[];
}

@ObjectType({ description: 'A credential that was just issued.' })
export class IssuedApiCredential {
  @Field(() => ApiClient)
  client: ApiClient;

  @Field(() => ApiCredential)
  credential: ApiCredential;

  @Field(() => String, {
    nullable: true,
    description: 'The secret, this once and never again; null for a public key, and where a request was repeated.',
  })
  secret: string | null;
}
