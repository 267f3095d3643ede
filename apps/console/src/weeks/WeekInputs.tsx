import { TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Wide } from '../shared/FormPage';
import { DirectiveInput } from '../shared/inputs';
import { useFormat } from '../shared/format';
import { useGraphql } from '../shared/useGraphql';
import { WEEK } from './weeks.graphql.ts';
import { DayInput } from '../shared/DayInput';

/** What a week may set itself; what stays empty is taken from the week above and shown under the input. */
export const WeekInputs = () => {
  const translate = useTranslate();
  const format = useFormat();
  const parentId = useWatch<{ parentId?: string }>({ name: 'parentId' }) ?? '';
  const { data } = useGraphql(WEEK, { id: parentId }, { enabled: parentId !== '' });
  const above = data?.week;
  const inherits = (value: string | null | undefined) =>
    value ? translate('resources.weeks.inheritsIfEmpty', { value }) : translate('resources.weeks.ownOnly');
  return (
    <>
      <Wide>
        <TextInput source="theme" multiline fullWidth helperText={inherits(above?.theme)} />
      </Wide>
      <DayInput yearOf="year" source="startsOn" helperText={inherits(format.date(above?.startsOn))} />
      <DayInput yearOf="year" source="endsOn" helperText={inherits(format.date(above?.endsOn))} />
      <DayInput yearOf="year" source="openingOn" />
      <TextInput source="openingPlace" helperText={false} fullWidth />
      <Wide>
        <DirectiveInput source="directiveId" helperText="resources.weeks.directiveHelp" />
      </Wide>
    </>
  );
};
