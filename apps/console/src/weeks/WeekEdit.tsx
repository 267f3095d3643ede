import { useTranslate } from 'react-admin';
import { EditPage } from '../shared/FormPage';
import { WeekInputs } from './WeekInputs';
import type { Week } from './weeks.graphql.ts';

const toForm = (week: Week) => ({
  version: week.version,
  parentId: week.parent?.id ?? '',
  theme: week.ownTheme,
  startsOn: week.ownStartsOn,
  endsOn: week.ownEndsOn,
  openingOn: week.openingOn,
  openingPlace: week.openingPlace,
  directiveId: week.directive?.id,
});

/** The form knows the week above for what is inherited from it; it is not moved here. */
const withoutParent = ({ parentId: _parentId, ...values }: Record<string, unknown>) => values;

export const WeekEdit = () => {
  const translate = useTranslate();
  return (
    <EditPage<Week>
      resource="weeks"
      toForm={toForm}
      transform={withoutParent}
      titleOf={(week) => translate('resources.weeks.title', { organisation: week.organisation.name, year: week.year })}
    >
      <WeekInputs />
    </EditPage>
  );
};
