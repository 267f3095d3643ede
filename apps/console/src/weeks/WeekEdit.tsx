import { useTranslate } from 'react-admin';
import { EditPage } from '../shared/FormPage';
import type { Week } from '../shared/types';
import { WeekInputs } from './WeekInputs';

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

export const WeekEdit = () => {
  const translate = useTranslate();
  return (
    <EditPage<Week>
      resource="weeks"
      toForm={toForm}
      titleOf={(week) => translate('resources.weeks.title', { organisation: week.organisation.name, year: week.year })}
    >
      <WeekInputs />
    </EditPage>
  );
};
