import { declaredEvents } from '@app/kernel';
import { Field, ObjectType } from '@nestjs/graphql';

/** An act that the trail may tell of. */
@ObjectType('AuditAct')
export class AuditActView {
  @Field(() => String, { description: 'As `AuditEvent.action` says it.' })
  name: string;

  @Field(() => String, { description: 'Type of what it happens to.' })
  subjectType: string;
}

/** All that are declared, by name. */
export const auditActs = (): AuditActView[] => declaredEvents().map(({ name, of }) => ({ name, subjectType: of }));
