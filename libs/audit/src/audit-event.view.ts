import { connectionOf, nodeId, WholeNumberScalar } from '@app/kernel';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

/** One change, as those who may read the trail see it. Who a person is, is asked elsewhere: the trail holds a pseudonym. */
@ObjectType('AuditEvent')
export class AuditEventView {
  key: string;
  actorId: string | null;
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

export const AuditEventConnection = connectionOf(AuditEventView);
