import { AuditEventView } from '@app/audit';
import { connectionOf } from '@app/kernel';
import { Figure } from '@app/reporting';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** One change of one cell: who, when and why stand in the event. A cell that was or became missing has no figure. */
@ObjectType()
export class CellChange {
  @Field(() => AuditEventView)
  event: AuditEventView;

  @Field(() => Int, { description: 'Number of the version in which it was changed.' })
  number: number;

  @Field(() => Figure, { nullable: true })
  before: Figure | null;

  @Field(() => Figure, { nullable: true })
  after: Figure | null;
}

export const CellChangeConnection = connectionOf(CellChange);
