import { BilingualText } from '@app/criteria';
import { DateScalar, type IsoDate, type Message } from '@app/kernel';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type PaperAsked, PaperStanding } from './dossier.rules';

registerEnumType(PaperStanding, { name: 'PaperStanding', description: 'How a paper of a dossier stands.' });

@ObjectType({ description: 'A paper that a dossier of a round is made of.' })
export class RoundPaper implements PaperAsked {
  @Field(() => String, { description: 'Told apart by it within the round.' })
  code: string;

  @Field(() => BilingualText)
  name: Message;

  @Field(() => String, {
    description: 'Text, article, clause and point that ask for it; empty where no text was confirmed (chưa xác minh).',
  })
  basis: string;
}

@ObjectType({ description: 'One paper of the dossier of somebody who is put forward.' })
export class NominationPaper {
  @Field(() => RoundPaper)
  paper: RoundPaper;

  @Field(() => PaperStanding, { nullable: true, description: 'Null: nobody looked yet.' })
  standing: PaperStanding | null;

  @Field(() => DateScalar, { nullable: true })
  checkedOn: IsoDate | null;

  /** Pseudonym; null to others than the office of the round. */
  checkerKey: string | null;
}
