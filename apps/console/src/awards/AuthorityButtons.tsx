import Add from '@mui/icons-material/AddOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AdministrativeLevel, AuthorityAct, OrganisationKind } from '../dataProvider/schema.ts';
import type * as Types from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { DayText } from '../shared/DayField';
import { today } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { type AuthorityEntry, authorityEntryOf, changedAuthority } from './awardForm.rules.ts';
import { AMEND_AUTHORITY, type AuthorityRow, END_AUTHORITY, ENTER_AUTHORITY } from './awards.graphql.ts';
import { ChoiceField, HonourField, ProvinceField } from './fields';
import { useHonours } from './useHonours.ts';

interface FieldsProps {
  entry: AuthorityEntry;
  set: (change: Partial<AuthorityEntry>) => void;
}

const label = (name: string): string => `resources.authorities.fields.${name}`;

const Fields = ({ entry, set }: FieldsProps) => {
  const translate = useTranslate();
  return (
    <>
      <ChoiceField
        label={label('holderKind')}
        of="OrganisationKind"
        values={OrganisationKind}
        value={entry.holderKind}
        onChange={(holderKind) => set({ holderKind })}
      />
      <ChoiceField
        label={label('holderLevel')}
        of="AdministrativeLevel"
        values={AdministrativeLevel}
        value={entry.holderLevel}
        onChange={(holderLevel) => set({ holderLevel })}
      />
      <TextField
        label={translate(label('position'))}
        helperText={translate(label('positionHelp'))}
        value={entry.position}
        onChange={({ target }) => set({ position: target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <DayText
        label={translate(label('from'))}
        value={entry.validFrom}
        onChange={(validFrom) => set({ validFrom })}
        isRequired
        isAnyTime
      />
      <TextField
        required
        label={translate(label('citation'))}
        value={entry.citation}
        onChange={({ target }) => set({ citation: target.value })}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
    </>
  );
};

const NEW: AuthorityEntry = {
  holderKind: 'PEOPLES_COMMITTEE',
  holderLevel: 'COMMUNE',
  position: '',
  validFrom: '',
  citation: '',
  isUnverified: false,
};

/** Who is competent, as a text that somebody has read says. */
export const EnterAuthorityButton = () => {
  const honours = useHonours();
  const [honour, setHonour] = useState('');
  const [action, setAction] = useState<Types.AuthorityAct>('DECIDE');
  const [provinceId, setProvince] = useState('');
  const [entry, setEntry] = useState<AuthorityEntry>({ ...NEW, validFrom: today() });
  const act = useAct(ENTER_AUTHORITY, { done: 'resources.authorities.enter.done' });
  const variables = () => {
    const chosen = honours.find(({ value }) => value === honour);
    if (!chosen) return null;
    const { isUnverified: _, ...said } = entry;
    const position = said.position.trim() || null;
    return { input: { ...chosen.ids, act: action, provinceId: provinceId || null, ...said, position } };
  };
  return (
    <ActButton
      act={act}
      icon={Add}
      variant="contained"
      label="resources.authorities.enter.label"
      explanation="resources.authorities.enter.explanation"
      variables={variables}
    >
      <HonourField value={honour} onChange={setHonour} />
      <ChoiceField label={label('act')} of="AuthorityAct" values={AuthorityAct} value={action} onChange={setAction} />
      <ProvinceField value={provinceId} onChange={setProvince} isOptional />
      <Fields entry={entry} set={(change) => setEntry((held) => ({ ...held, ...change }))} />
    </ActButton>
  );
};

/** What was entered wrong, or is confirmed by now. */
export const AmendAuthorityButton = ({ authority }: { authority: AuthorityRow }) => {
  const translate = useTranslate();
  const { id, version } = authority;
  const [entry, setEntry] = useState(authorityEntryOf(authority));
  const act = useAct(AMEND_AUTHORITY, { done: 'resources.authorities.amend.done' });
  const set = (change: Partial<AuthorityEntry>) => setEntry((held) => ({ ...held, ...change }));
  return (
    <ActButton
      act={act}
      icon={Edit}
      size="small"
      variant="text"
      label="resources.authorities.amend.label"
      explanation="resources.authorities.amend.explanation"
      variables={() => ({ input: { id, version, ...changedAuthority(entry, authorityEntryOf(authority)) } })}
    >
      <Fields entry={entry} set={set} />
      <FormControlLabel
        control={<Checkbox checked={entry.isUnverified} onChange={(_, isOn) => set({ isUnverified: isOn })} />}
        label={translate(label('unverified'))}
      />
    </ActButton>
  );
};

/** The last day on which it is held; emptied, it is held again. */
export const EndAuthorityButton = ({ authority: { id, version, validTo } }: { authority: AuthorityRow }) => {
  const translate = useTranslate();
  const [day, setDay] = useState(validTo ?? today());
  const reason = useReason();
  const act = useAct(END_AUTHORITY, { done: 'resources.authorities.end.done' });
  return (
    <ActButton
      act={act}
      icon={EventBusy}
      size="small"
      variant="text"
      label="resources.authorities.end.label"
      explanation="resources.authorities.end.explanation"
      variables={() => ({ input: { id, version, validTo: day || null, reason: reason.value } })}
    >
      <DayText
        label={translate(label('to'))}
        help={translate('resources.authorities.end.dayHelp')}
        value={day}
        onChange={setDay}
        isAnyTime
      />
      <ReasonField reason={reason} isFirst={false} />
    </ActButton>
  );
};
