import { DateScalar, type IsoDate } from '@app/kernel';
import { Recognition } from '@app/recognitions';
import { SubjectKind } from '@app/subjects';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RecognitionStepKind } from './history.rules';

registerEnumType(RecognitionStepKind, {
  name: 'RecognitionStepKind',
  description: 'What became of the recognitions of somebody.',
});

@ObjectType({ description: 'How many of one title or award end in a month.' })
export class EndingRecognitions {
  @Field(() => DateScalar, { description: 'Its first day.' })
  month: IsoDate;

  @Field(() => DateScalar, { description: 'Its last day.' })
  until: IsoDate;

  titleKey: string | null;
  awardKey: string | null;

  @Field(() => SubjectKind)
  kind: SubjectKind;

  @Field(() => Int)
  count: number;

  @Field(() => Int, {
    description:
      'Of these, how many nobody is told of on behalf of the holder: that organisation has ended and none took over.',
  })
  withoutReceiver: number;
}

@ObjectType({ description: 'One step in the history of the recognitions of somebody.' })
export class RecognitionStep {
  @Field(() => DateScalar)
  on: IsoDate;

  @Field(() => RecognitionStepKind)
  kind: RecognitionStepKind;

  @Field(() => Recognition)
  recognition: Recognition;

  @Field(() => String, { nullable: true, description: 'Why it was revoked, or its paper replaced.' })
  reason: string | null;
}
