import Edit from '@mui/icons-material/EditOutlined';
import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CriteriaDeadlineStep } from '../../dataProvider/schema.ts';
import { ActButton } from '../../shared/ActButton';
import type { VersionWhole } from '../criteria.graphql.ts';
import { blankDeadline } from './contentEdits.rules.ts';
import { BilingualTexts, CitationTexts, NumberText, Row } from './Fields';
import { Rows } from './Rows';
import { useSave } from './useSave.ts';

type Deadline = VersionWhole['deadlines'][number];

/** Until when what is due, as the text says it. */
export const EditDeadlinesButton = ({ version }: { version: VersionWhole }) => {
  const [held, setHeld] = useState(version.deadlines);
  const { act, withHead } = useSave(version);
  return (
    <ActButton
      act={act}
      icon={Edit}
      size="small"
      label="resources.criteria.edit.deadlines"
      explanation="resources.criteria.edit.deadlinesMeans"
      variables={() => withHead({ deadlines: held })}
    >
      <Rows
        label="resources.criteria.deadlines"
        addLabel="resources.criteria.edit.addDeadline"
        items={held}
        blank={() => blankDeadline}
        onChange={setHeld}
      >
        {(deadline, set) => <DeadlineFields deadline={deadline} onChange={set} />}
      </Rows>
    </ActButton>
  );
};

interface DeadlineFieldsProps {
  deadline: Deadline;
  onChange: (deadline: Deadline) => void;
}

const DeadlineFields = ({ deadline, onChange }: DeadlineFieldsProps) => {
  const { step, to, day, month, yearsAfter, isBefore, citation } = deadline;
  const set = (change: Partial<Deadline>) => onChange({ ...deadline, ...change });
  return (
    <>
      <Choice
        label="resources.criteria.edit.act"
        value={step}
        values={CriteriaDeadlineStep}
        wordOf={(one) => `enums.CriteriaDeadlineStep.${one}`}
        onChange={(one) => set({ step: one })}
      />
      <BilingualTexts label="resources.criteria.edit.to" value={to} onChange={(words) => set({ to: words })} />
      <Row>
        <NumberText label="resources.criteria.edit.day" value={day} onChange={(on) => set({ day: on ?? 0 })} />
        <NumberText label="resources.criteria.edit.month" value={month} onChange={(of) => set({ month: of ?? 0 })} />
      </Row>
      <Row>
        <Choice
          label="resources.criteria.edit.year"
          value={yearsAfter === 0 ? 'sameYear' : 'nextYear'}
          values={['sameYear', 'nextYear']}
          wordOf={(one) => `resources.criteria.${one}`}
          onChange={(one) => set({ yearsAfter: one === 'sameYear' ? 0 : 1 })}
        />
        <Choice
          label="resources.criteria.edit.boundary"
          value={isBefore ? 'beforeDay' : 'onDay'}
          values={['onDay', 'beforeDay']}
          wordOf={(one) => `resources.criteria.edit.${one}`}
          onChange={(one) => set({ isBefore: one === 'beforeDay' })}
        />
      </Row>
      <CitationTexts value={citation} onChange={(cited) => set({ citation: cited })} />
    </>
  );
};

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  values: readonly Value[];
  /** i18n key of a value. */
  wordOf: (value: Value) => string;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, values, wordOf, onChange }: ChoiceProps<Value>) {
  const translate = useTranslate();
  return (
    <TextField
      select
      fullWidth
      size="small"
      label={translate(label)}
      value={value}
      onChange={({ target }) => onChange(target.value as Value)}
    >
      {values.map((one) => (
        <MenuItem key={one} value={one}>
          {translate(wordOf(one))}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** What is told besides. */
export const EditNotesButton = ({ version }: { version: VersionWhole }) => {
  const [held, setHeld] = useState(version.notes);
  const { act, withHead } = useSave(version);
  return (
    <ActButton
      act={act}
      icon={Edit}
      size="small"
      label="resources.criteria.edit.notes"
      explanation="resources.criteria.edit.notesMeans"
      variables={() => withHead({ notes: held })}
    >
      <Rows
        label="resources.criteria.notes"
        addLabel="resources.criteria.edit.addNote"
        items={held}
        blank={() => ({ vi: '', en: '' })}
        onChange={setHeld}
      >
        {(note, set) => <BilingualTexts label="resources.criteria.edit.words" value={note} onChange={set} />}
      </Rows>
    </ActButton>
  );
};
