import { useTranslate } from 'react-admin';
import { useFieldArray, useWatch } from 'react-hook-form';
import { Section } from '../shared/Page';
import { Entries, Entry, Fields, WholeRow } from './Fields';
import { PartyList } from './PartyList';
import { Choice, Day, Whole, Words } from './ReadingInputs';
import { newDeadline, type ReadingValues } from './readingValues.ts';

/** What the document says is due. */
export const DeadlinesSection = () => {
  const translate = useTranslate();
  const { fields, append, remove } = useFieldArray<ReadingValues, 'deadlines'>({ name: 'deadlines' });
  return (
    <Section id="reading-deadlines" title={translate('reading.sections.deadlines')} count={fields.length}>
      <Entries
        none="reading.deadlines.none"
        add="reading.deadlines.add"
        isEmpty={fields.length === 0}
        onAdd={() => append(newDeadline())}
      >
        {fields.map(({ id, spanId, confidence }, at) => (
          <Entry
            key={id}
            title={translate('reading.deadlines.one', { number: at + 1 })}
            spanId={spanId}
            name={`deadlines.${at}`}
            confidence={confidence}
            onRemove={() => remove(at)}
          >
            <DeadlineFields name={`deadlines.${at}`} />
          </Entry>
        ))}
      </Entries>
    </Section>
  );
};

const DeadlineFields = ({ name }: { name: `deadlines.${number}` }) => {
  const repeats = useWatch<ReadingValues, `deadlines.${number}.repeats`>({ name: `${name}.repeats` });
  return (
    <Fields>
      <Choice name={`${name}.repeats`} label="reading.deadlines.repeats" of="repeats" values={['ONCE', 'YEARLY']} />
      <Choice
        name={`${name}.boundary`}
        label="reading.deadlines.boundary"
        of="DeadlineBoundary"
        values={['BEFORE', 'BY']}
      />
      {repeats === 'YEARLY' ? (
        <>
          <Whole name={`${name}.day`} label="reading.deadlines.day" min={1} max={31} />
          <Whole name={`${name}.month`} label="reading.deadlines.month" min={1} max={12} />
        </>
      ) : (
        <Day name={`${name}.dueOn`} label="reading.deadlines.dueOn" />
      )}
      <WholeRow>
        <Words name={`${name}.what`} label="reading.deadlines.what" isLong />
      </WholeRow>
      <WholeRow>
        <PartyList name={`${name}.from`} title="reading.deadlines.from" add="reading.party.add" />
      </WholeRow>
      <WholeRow>
        <PartyList name={`${name}.to`} title="reading.deadlines.to" add="reading.party.add" isSingle />
      </WholeRow>
      <WholeRow>
        <PartyList name={`${name}.through`} title="reading.deadlines.through" add="reading.party.add" isSingle />
      </WholeRow>
    </Fields>
  );
};
