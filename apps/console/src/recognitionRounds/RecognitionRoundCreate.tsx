import { SelectInput, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { SubjectKind } from '../dataProvider/schema.ts';
import { DayInput } from '../shared/DayInput';
import { CreatePage, Wide } from '../shared/FormPage';
import { thisYear } from '../shared/format';
import { EnumInput, OrganisationInput } from '../shared/inputs';
import { useWorkplace } from '../shared/useWorkplace';
import { WholeNumberInput } from '../shared/WholeNumberField';
import { useTitleName, useTitles } from '../titles';

export const RecognitionRoundCreate = () => {
  const workplace = useWorkplace();
  if (workplace === undefined) return null;
  const defaults = { organisationId: workplace?.id, year: thisYear(), subject: 'ORGANISATION' };
  return (
    <CreatePage resource="recognitionRounds" defaults={defaults}>
      <EnumInput source="subject" of="SubjectKind" values={SubjectKind} isRequired />
      <WholeNumberInput source="year" kind="year" isRequired min={2000} max={2100} />
      <Wide>
        <TitleInput />
      </Wide>
      <OrganisationInput source="organisationId" isRequired helperText="resources.recognitionRounds.officeHelp" />
      <DayInput source="nominationsUntil" isRequired />
      <DayInput source="decideBy" />
    </CreatePage>
  );
};

/** Titles of the year that are given to the kind chosen. */
const TitleInput = () => {
  const translate = useTranslate();
  const titleOf = useTitleName();
  const [year, subject] = useWatch({ name: ['year', 'subject'] }) as [number | null, SubjectKind];
  const choices = useTitles(year ?? thisYear(), subject).map((title) => ({
    id: title.id,
    name: titleOf(title),
  }));
  return (
    <SelectInput
      source="titleId"
      label="resources.recognitionRounds.fields.title"
      choices={choices}
      translateChoice={false}
      validate={required()}
      emptyText={translate('shared.notGiven')}
      helperText="resources.recognitionRounds.titleHelp"
      fullWidth
    />
  );
};
