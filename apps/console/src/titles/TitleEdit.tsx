import { SelectInput, TextInput, required, useRecordContext } from 'react-admin';
import { EditPage, Wide } from '../shared/FormPage';
import { DirectiveInput } from '../shared/inputs';
import type { TitleRegistrationDetails } from './titles.graphql.ts';
import { useTitleName, useTitles } from './useTitles.ts';

/** The form as the API takes it. */
const asked = ({ id, version, titleId, directiveId, note }: Record<string, unknown>) => ({
  id,
  version,
  titleId,
  directiveId: directiveId || null,
  note: note || null,
});

const toForm = ({ version, year, kind, title, directive, note }: TitleRegistrationDetails) => ({
  version,
  year,
  kind,
  titleId: title.id,
  directiveId: directive?.id ?? null,
  note,
});

export const TitleEdit = () => {
  const titleOf = useTitleName();
  return (
    <EditPage<TitleRegistrationDetails>
      resource="titleRegistrations"
      toForm={toForm}
      transform={asked}
      titleOf={({ title }) => titleOf(title)}
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
      helperText={false}
      fullWidth
    />
  );
};
