import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFieldArray, useWatch } from 'react-hook-form';
import { Section } from '../shared/Page';
import { meansNobody } from './confirmInput.ts';
import { Entries, Entry, Fields, WholeRow } from './Fields';
import { PartyList } from './PartyList';
import { Choice, Day, Words } from './ReadingInputs';
import { newAssignment, type ReadingValues } from './readingValues.ts';

/** Who is to do what. */
export const AssignmentsSection = () => {
  const translate = useTranslate();
  const { fields, append, remove } = useFieldArray<ReadingValues, 'assignments'>({ name: 'assignments' });
  return (
    <Section id="reading-assignments" title={translate('reading.sections.assignments')} count={fields.length}>
      <Entries
        none="reading.assignments.none"
        add="reading.assignments.add"
        isEmpty={fields.length === 0}
        onAdd={() => append(newAssignment())}
      >
        {fields.map(({ id, spanId, confidence }, at) => (
          <Entry
            key={id}
            title={translate('reading.assignments.one', { number: at + 1 })}
            spanId={spanId}
            name={`assignments.${at}`}
            confidence={confidence}
            onRemove={() => remove(at)}
          >
            <AssignmentFields name={`assignments.${at}`} />
          </Entry>
        ))}
      </Entries>
    </Section>
  );
};

const AssignmentFields = ({ name }: { name: `assignments.${number}` }) => (
  <Fields>
    <WholeRow>
      <Unknown name={name} />
      <PartyList name={`${name}.parties`} title="reading.assignments.parties" add="reading.party.add" hasRole />
    </WholeRow>
    <WholeRow>
      <Words name={`${name}.text`} label="reading.assignments.text" isLong />
    </WholeRow>
    <Words name={`${name}.section`} label="reading.assignments.section" />
    <span />
    <Choice
      name={`${name}.dueBoundary`}
      label="reading.deadlines.boundary"
      of="DeadlineBoundary"
      values={['BEFORE', 'BY']}
    />
    <Day name={`${name}.dueOn`} label="reading.assignments.dueOn" help="reading.assignments.dueHelp" />
  </Fields>
);

/** A task of somebody who is not known here is kept with the name only. */
const Unknown = ({ name }: { name: `assignments.${number}` }) => {
  const translate = useTranslate();
  const parties = useWatch<ReadingValues, `assignments.${number}.parties`>({ name: `${name}.parties` });
  if (!parties?.every(meansNobody)) return null;
  return (
    <Alert severity="warning" role="note" sx={{ mb: 1.5 }}>
      {translate('reading.assignments.unknown')}
    </Alert>
  );
};
