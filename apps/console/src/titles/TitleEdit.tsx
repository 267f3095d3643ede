import { SelectInput, TextInput, required, useRecordContext } from 'react-admin';
import { EditPage, Wide } from '../shared/FormPage';
import { DirectiveInput } from '../shared/inputs';
import { useParticipantName } from '../subjects';
import { asked, toForm } from './titleForm.rules.ts';
import type { TitleRegistrationDetails } from './titles.graphql.ts';
import { useTitleName, useTitles } from './useTitles.ts';

export const TitleEdit = () => {
  const titleOf = useTitleName();
  const nameOf = useParticipantName();
  return (
    <EditPage<TitleRegistrationDetails>
      resource="titleRegistrations"
      toForm={toForm}
      transform={asked}
      titleOf={({ title }) => titleOf(title)}
      subtitleOf={(registration) => `${nameOf(registration)} · ${registration.year}`}
    >
      <TitleInput />
      <DirectiveInput source="directiveId" />
      <Wide>
        <TextInput
          source="note"
          multiline
          minRows={2}
          helperText={false}
          fullWidth
          slotProps={{ htmlInput: { maxLength: 2000 } }}
        />
      </Wide>
    </EditPage>
  );
};

/** Those of the year that are given to whoever strives. */
const TitleInput = () => {
  const record = useRecordContext<ReturnType<typeof toForm> & { id: string }>();
  const titleOf = useTitleName();
  const titles = useTitles(record?.year ?? 0, record?.kind ?? 'ORGANISATION');
  return (
    <SelectInput
      source="titleId"
      choices={titles.map((title) => ({ id: title.id, name: titleOf(title) }))}
      translateChoice={false}
      validate={required()}
      helperText="resources.titleRegistrations.otherTitle"
      fullWidth
    />
  );
};
