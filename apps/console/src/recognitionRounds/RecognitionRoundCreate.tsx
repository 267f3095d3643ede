import { RadioButtonGroupInput, SelectInput, TextInput, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useHonours } from '../awards';
import { AwardKind, SubjectKind } from '../dataProvider/schema.ts';
import { DayInput } from '../shared/DayInput';
import { CreatePage, Wide } from '../shared/FormPage';
import { thisYear } from '../shared/format';
import { EnumInput, OrganisationInput } from '../shared/inputs';
import { useWorkplace } from '../shared/useWorkplace';
import { WholeNumberInput } from '../shared/WholeNumberField';
import { useTitleName, useTitles } from '../titles';
import { HONOUR_CLASSES, type HonourClass } from './honourClass.ts';

export const RecognitionRoundCreate = () => {
  const workplace = useWorkplace();
  if (workplace === undefined) return null;
  const defaults = { organisationId: workplace?.id, year: thisYear(), subject: 'ORGANISATION', honour: 'title' };
  return (
    <CreatePage resource="recognitionRounds" defaults={defaults} transform={asInput}>
      <EnumInput source="subject" of="SubjectKind" values={SubjectKind} isRequired />
      <WholeNumberInput source="year" kind="year" isRequired min={2000} max={2100} />
      <Wide>
        <HonourClassInput />
      </Wide>
      <HonourInputs />
      <OrganisationInput source="organisationId" isRequired helperText="resources.recognitionRounds.officeHelp" />
      <DayInput source="nominationsUntil" isRequired />
      <DayInput source="decideBy" />
    </CreatePage>
  );
};

/** What belongs to the other class is not sent: whoever changed over may have filled it in. */
export function asInput({ honour, ...values }: Record<string, unknown>): Record<string, unknown> {
  return honour === 'award' ? { ...values, titleId: null } : { ...values, awardId: null, awardKind: null, theme: null };
}

/** A title or an award: two things that are often mixed up. */
const HonourClassInput = () => {
  const translate = useTranslate();
  const choices = HONOUR_CLASSES.map((id) => ({ id, name: translate(`resources.recognitionRounds.classes.${id}`) }));
  return (
    <RadioButtonGroupInput
      source="honour"
      choices={choices}
      translateChoice={false}
      label="resources.recognitionRounds.fields.honourClass"
      helperText="resources.recognitionRounds.classHelp"
    />
  );
};

const HonourInputs = () => {
  const honour = useWatch({ name: 'honour' }) as HonourClass;
  return honour === 'award' ? (
    <>
      <Wide>
        <AwardInput />
      </Wide>
      <EnumInput source="awardKind" of="AwardKind" values={AwardKind} isRequired />
      <TextInput source="theme" helperText="resources.recognitionRounds.themeHelp" fullWidth />
    </>
  ) : (
    <Wide>
      <TitleInput />
    </Wide>
  );
};

/** Titles of the year that are given to the kind chosen. */
const TitleInput = () => {
  const titleOf = useTitleName();
  const [year, subject] = useWatch({ name: ['year', 'subject'] }) as [number | null, SubjectKind];
  const choices = useTitles(year ?? thisYear(), subject).map((title) => ({
    id: title.id,
    name: titleOf(title),
  }));
  return <OneOf source="titleId" choices={choices} helperText="resources.recognitionRounds.titleHelp" />;
};

/** Awards that are given to the kind chosen. */
const AwardInput = () => {
  const subject = useWatch({ name: 'subject' }) as SubjectKind;
  const choices = useHonours()
    .filter(({ isTitle, subjects }) => !isTitle && subjects.includes(subject))
    .map(({ value, name }) => ({ id: value, name }));
  return <OneOf source="awardId" choices={choices} helperText="resources.recognitionRounds.awardHelp" />;
};

interface OneOfProps {
  source: string;
  choices: { id: string; name: string }[];
  helperText: string;
}

const OneOf = ({ source, choices, helperText }: OneOfProps) => {
  const translate = useTranslate();
  return (
    <SelectInput
      source={source}
      label={`resources.recognitionRounds.fields.${source}`}
      choices={choices}
      translateChoice={false}
      validate={required()}
      emptyText={translate('shared.notGiven')}
      helperText={helperText}
      fullWidth
    />
  );
};
