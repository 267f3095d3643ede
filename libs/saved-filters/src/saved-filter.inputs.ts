import { amendmentOf, ReferenceField, TextField, VersionField } from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { SavedFilterIds } from './saved-filter.ids';

/** Lists are named by whoever shows them. */
const LIST_NAME = { max: 60, pattern: /^[a-z][A-Za-z]*$/ };

@InputType()
export class SaveFilterInput {
  @TextField({ ...LIST_NAME, description: 'Letters only, `activities`.' })
  list: string;

  @TextField({ max: 80 })
  name: string;

  @TextField({
    max: 4000,
    description:
      'JSON `{ filter, sort: { field, order: "ASC" or "DESC" }, columns: { name: shown } }`; any part may be left out.',
  })
  arrangement: string;

  @ReferenceField(OrganisationIds, {
    nullable: true,
    description: 'Whose people are to see it: an organisation at which the caller works. None: nobody else.',
  })
  organisationKey?: number | null;
}

@InputType()
export class AmendSavedFilterInput extends amendmentOf(SaveFilterInput, ['list']) {
  @ReferenceField(SavedFilterIds)
  key: string;

  @VersionField()
  version: number;
}

@ArgsType()
export class SavedFiltersArgs {
  @TextField(LIST_NAME)
  list: string;
}

@ArgsType()
export class DeleteSavedFilterArgs {
  @ReferenceField(SavedFilterIds)
  key: string;

  @VersionField()
  version: number;
}
