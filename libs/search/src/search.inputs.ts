import { EnumsField, IntField, MAX_PAGE, TextField, ThingKind } from '@app/kernel';
import { ArgsType } from '@nestjs/graphql';

@ArgsType()
export class SearchArgs {
  @TextField({ max: 200, description: 'With or without diacritics.' })
  words: string;

  @EnumsField(() => ThingKind, { most: 50, nullable: true, description: 'Only these; every kind unless told.' })
  kinds?: ThingKind[] | null;

  @IntField({ min: 1, max: MAX_PAGE, nullable: true, description: 'Things in all, 1 to 100; 25 unless told.' })
  first?: number | null;
}
