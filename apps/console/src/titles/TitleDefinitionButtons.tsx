import Add from '@mui/icons-material/AddOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { SubjectKind, TitleKind } from '../dataProvider/schema.ts';
import type * as Types from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { DayText } from '../shared/DayField';
import { changedDefinition, type Definition, definitionOf } from '../shared/definition.rules.ts';
import { DefinitionFields } from '../shared/DefinitionFields';
import { today } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { AMEND_TITLE, CLOSE_TITLE, DEFINE_TITLE, type TitleRow } from './titles.graphql.ts';

/** A title that the programme does not bring: whom it is given to, by which text, from which day. */
export const DefineTitleButton = () => {
  const translate = useTranslate();
  const [entry, setEntry] = useState<Definition>({
    nameVi: '',
    nameEn: '',
    basis: '',
    isUnverified: false,
    validFrom: today(),
  });
  const [kind, setKind] = useState<Types.TitleKind>('EMULATION');
  const [subject, setSubject] = useState<Types.SubjectKind>('ORGANISATION');
  const act = useAct(DEFINE_TITLE, { done: 'resources.titleRegistrations.definitions.define.done' });
  return (
    <ActButton
      act={act}
      icon={Add}
      variant="contained"
      label="resources.titleRegistrations.definitions.define.label"
      explanation="resources.titleRegistrations.definitions.define.explanation"
      variables={() => ({ input: { kind, subject, ...entry, basis: entry.basis.trim() || null } })}
    >
      <TextField
        select
        required
        label={translate('resources.titleRegistrations.definitions.kind')}
        value={kind}
        onChange={({ target }) => setKind(target.value as Types.TitleKind)}
      >
        {TitleKind.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`enums.TitleKind.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        required
        label={translate('resources.titleRegistrations.definitions.subject')}
        value={subject}
        onChange={({ target }) => setSubject(target.value as Types.SubjectKind)}
      >
        {SubjectKind.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`enums.SubjectKind.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <DefinitionFields entry={entry} set={(change) => setEntry((held) => ({ ...held, ...change }))} isDated />
    </ActButton>
  );
};

/** What was entered wrong, or is confirmed by now; a name stays once somebody has registered for it. */
export const AmendTitleButton = ({ title }: { title: TitleRow }) => {
  const { id, version } = title;
  const [entry, setEntry] = useState(definitionOf(title));
  const act = useAct(AMEND_TITLE, { done: 'resources.titleRegistrations.definitions.amend.done' });
  return (
    <ActButton
      act={act}
      icon={Edit}
      size="small"
      variant="text"
      label="resources.titleRegistrations.definitions.amend.label"
      explanation="resources.titleRegistrations.definitions.amend.explanation"
      variables={() => ({ input: { id, version, ...changedDefinition(entry, definitionOf(title)) } })}
    >
      <DefinitionFields entry={entry} set={(change) => setEntry((held) => ({ ...held, ...change }))} />
    </ActButton>
  );
};

/** The last day on which it can be striven for; emptied, it stands again. */
export const CloseTitleButton = ({ title: { id, version, validTo } }: { title: TitleRow }) => {
  const translate = useTranslate();
  const [day, setDay] = useState(validTo ?? today());
  const reason = useReason();
  const act = useAct(CLOSE_TITLE, { done: 'resources.titleRegistrations.definitions.close.done' });
  return (
    <ActButton
      act={act}
      icon={EventBusy}
      size="small"
      variant="text"
      label="resources.titleRegistrations.definitions.close.label"
      explanation="resources.titleRegistrations.definitions.close.explanation"
      variables={() => ({ input: { id, version, validTo: day || null, reason: reason.value } })}
    >
      <DayText
        label={translate('resources.titleRegistrations.definitions.to')}
        help={translate('resources.titleRegistrations.definitions.close.dayHelp')}
        value={day}
        onChange={setDay}
        isAnyTime
      />
      <ReasonField reason={reason} isFirst={false} />
    </ActButton>
  );
};
