import Add from '@mui/icons-material/AddOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { Checkbox, FormControlLabel, FormGroup, FormLabel } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AwardTier, SubjectKind } from '../dataProvider/schema.ts';
import type * as Types from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { DayText } from '../shared/DayField';
import { DefinitionFields } from '../shared/DefinitionFields';
import { today } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { type AwardEntry, awardEntryOf, changedAward } from './awardForm.rules.ts';
import { AMEND_AWARD, type AwardRow, CLOSE_AWARD, DEFINE_AWARD } from './awards.graphql.ts';
import { ChoiceField } from './fields';

interface FieldsProps {
  entry: AwardEntry;
  set: (change: Partial<AwardEntry>) => void;
  isDated?: boolean;
}

const Fields = ({ entry, set, isDated }: FieldsProps) => {
  const translate = useTranslate();
  const { subjects } = entry;
  return (
    <DefinitionFields entry={entry} set={set} isDated={isDated}>
      <FormGroup>
        <FormLabel component="legend">{translate('resources.awards.fields.subjects')}</FormLabel>
        {SubjectKind.map((kind) => (
          <FormControlLabel
            key={kind}
            control={
              <Checkbox
                checked={subjects.includes(kind)}
                onChange={(_, isOn) =>
                  set({ subjects: SubjectKind.filter((one) => (one === kind ? isOn : subjects.includes(one))) })
                }
              />
            }
            label={translate(`enums.SubjectKind.${kind}`)}
          />
        ))}
      </FormGroup>
    </DefinitionFields>
  );
};

/** An award that the programme does not bring. */
export const DefineAwardButton = () => {
  const [entry, setEntry] = useState<AwardEntry>({
    nameVi: '',
    nameEn: '',
    subjects: ['CITIZEN'],
    basis: '',
    isUnverified: false,
    validFrom: today(),
  });
  const [tier, setTier] = useState<Types.AwardTier>('UNIT');
  const act = useAct(DEFINE_AWARD, { done: 'resources.awards.define.done' });
  return (
    <ActButton
      act={act}
      icon={Add}
      variant="contained"
      label="resources.awards.define.label"
      explanation="resources.awards.define.explanation"
      variables={() => ({ input: { tier, ...entry, basis: entry.basis.trim() || null } })}
    >
      <ChoiceField
        label="resources.awards.fields.tier"
        of="AwardTier"
        values={AwardTier}
        value={tier}
        onChange={setTier}
      />
      <Fields entry={entry} set={(change) => setEntry((held) => ({ ...held, ...change }))} isDated />
    </ActButton>
  );
};

/** What was entered wrong, or is confirmed by now. */
export const AmendAwardButton = ({ award }: { award: AwardRow }) => {
  const { id, version } = award;
  const [entry, setEntry] = useState(awardEntryOf(award));
  const act = useAct(AMEND_AWARD, { done: 'resources.awards.amend.done' });
  return (
    <ActButton
      act={act}
      icon={Edit}
      size="small"
      variant="text"
      label="resources.awards.amend.label"
      explanation="resources.awards.amend.explanation"
      variables={() => ({ input: { id, version, ...changedAward(entry, awardEntryOf(award)) } })}
    >
      <Fields entry={entry} set={(change) => setEntry((held) => ({ ...held, ...change }))} />
    </ActButton>
  );
};

/** The last day on which it is given; emptied, it stands again. */
export const CloseAwardButton = ({ award: { id, version, validTo } }: { award: AwardRow }) => {
  const translate = useTranslate();
  const [day, setDay] = useState(validTo ?? today());
  const reason = useReason();
  const act = useAct(CLOSE_AWARD, { done: 'resources.awards.close.done' });
  return (
    <ActButton
      act={act}
      icon={EventBusy}
      size="small"
      variant="text"
      label="resources.awards.close.label"
      explanation="resources.awards.close.explanation"
      variables={() => ({ input: { id, version, validTo: day || null, reason: reason.value } })}
    >
      <DayText
        label={translate('resources.awards.fields.to')}
        help={translate('resources.awards.close.dayHelp')}
        value={day}
        onChange={setDay}
        isAnyTime
      />
      <ReasonField reason={reason} isFirst={false} />
    </ActButton>
  );
};
