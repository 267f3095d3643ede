import { DateScalar, nodeId, Role } from '@app/kernel';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Delegation', { description: 'Somebody exercises another’s role in their place, from day to day.' })
export class DelegationView {
  key: string;
  giverKey: string;
  delegateKey: string;
  organisationKey: number;
  path: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Delegation', this.key);
  }

  @Field(() => Role)
  role: Role;

  @Field(() => DateScalar)
  validFrom: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  validTo: string;

  @Field(() => String)
  reason: string;

  @Field(() => String, { nullable: true, description: 'The document that orders it; null where there is none.' })
  orderedBy: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was ended before its last day.' })
  endedAt: Date | null;

  @Field(() => Boolean, {
    description: 'It gives rights today: its days, the role itself, and a role of the delegate at the office.',
  })
  isRunning: boolean;

  @Field(() => Boolean, { description: 'It was ended, or its last day is past.' })
  isOver: boolean;
}

@ObjectType({ description: 'Somebody at the same office.' })
export class Colleague {
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Person', this.key);
  }

  @Field(() => String)
  name: string;
}
