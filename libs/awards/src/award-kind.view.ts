import { BilingualText } from '@app/criteria';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** For what an award is given (loại hình khen thưởng). */
export enum AwardKind {
  Merit = 'merit',
  Movement = 'movement',
  Feat = 'feat',
  Contribution = 'contribution',
  Foreigners = 'foreigners',
}
registerEnumType(AwardKind, { name: 'AwardKind' });

interface Words {
  vi: string;
  en: string;
}

@ObjectType('AwardKindDefinition', { description: 'For what an award is given: by merit, for a sudden feat.' })
export class AwardKindRow {
  @Field(() => AwardKind)
  kind: AwardKind;

  @Field(() => BilingualText)
  name: Words;

  @Field(() => String, { description: 'The text that names it; empty where none is confirmed.' })
  basis: string;

  @Field(() => BilingualText, { nullable: true, description: 'What of it no confirmed source says.' })
  unverified: Words | null;
}

@ObjectType({ description: 'A paper with which an award is proposed.' })
export class AwardPaper {
  @Field(() => BilingualText)
  name: Words;
}

@ObjectType({ description: 'With what papers an award is proposed.' })
export class AwardDossier {
  @Field(() => [AwardPaper])
  papers: AwardPaper[];

  @Field(() => BilingualText, { nullable: true, description: 'What of it no confirmed source says.' })
  unverified: Words | null;
}
