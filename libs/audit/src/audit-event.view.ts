import { connectionOf, nodeId, type PrincipalKind, WholeNumberScalar } from '@app/kernel';
import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { KnownRow } from './audit-changes.rules';

const PrincipalKinds = {
  Person: 'person',
  Client: 'client',
  System: 'system',
  Anonymous: 'anonymous',
} as const satisfies Record<Capitalize<PrincipalKind>, PrincipalKind>;
registerEnumType(PrincipalKinds, {
  name: 'PrincipalKind',
  description: 'Who acts.',
  valuesMap: {
    Person: { description: 'Somebody who has signed in.' },
    Client: { description: 'A program that an organisation has registered.' },
    System: { description: 'The programme itself.' },
    Anonymous: { description: 'Nobody that is known, as before signing in.' },
  },
});

/** One change, as those who may read the trail see it. Who a person is, is asked elsewhere: the trail holds a pseudonym. */
@ObjectType('AuditEvent')
export class AuditEventView {
  key: string;
  actorId: string | null;
  /** Whose role was exercised; null where the actor's own allowed it. */
  onBehalfOf: string | null;

  @Field(() => PrincipalKinds, {
    nullable: true,
    description: 'Null where nobody signed in acted before this was written down.',
  })
  principalKind: PrincipalKind | null;

  /** Of the organisation in which it happened; null for what belongs to none. */
  path: string | null;

  @Field(() => ID)
  get id(): string {
    return nodeId('AuditEvent', this.key);
  }

  @Field(() => WholeNumberScalar, {
    nullable: true,
    description: 'Place in the sealed trail; null for the few seconds before sealing.',
  })
  sequence: number | null;

  @Field(() => GraphQLISODateTime)
  occurredAt: Date;

  @Field(() => String, { description: 'Subject and past participle: `report.submitted`.' })
  action: string;

  @Field(() => String)
  subjectType: string;

  @Field(() => ID, { description: 'Global id of the subject.' })
  get subjectId(): string {
    const { provinceId, scopeId } = this;
    const place = provinceId === null || scopeId === null ? null : { provinceId, scopeId };
    return nodeId(this.subjectType, this.subjectKey, place);
  }

  subjectKey: string;
  provinceId: number | null;
  scopeId: number | null;

  @Field(() => String, { nullable: true, description: 'JSON.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'JSON.' })
  after: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

/** One value that an act changed, as somebody reads it. */
@ObjectType('AuditChange')
export class AuditChangeView {
  @Field(() => String, { description: 'Where it stands: `title`, `parties.0.organisationKey`, `figures.2041.value`.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'JSON; null where there was nothing.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'JSON; null where there is nothing any more.' })
  after: string | null;

  /** The row of a list in which it stands. */
  row: KnownRow | null;

  /** Global ids of what the values name; null where they name nothing that is found by its id. */
  beforeId: string | null;
  afterId: string | null;
}

export const AuditEventConnection = connectionOf(AuditEventView);
