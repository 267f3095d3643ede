import Edit from '@mui/icons-material/EditOutlined';
import PlaylistAdd from '@mui/icons-material/PlaylistAddOutlined';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { MOST_OF_A_COMMUNE } from '../../../../libs/form-rules/src/index.ts';
import { ActButton } from '../shared/ActButton';
import type { Named } from '../shared/named.ts';
import { useAct } from '../shared/useAct';
import type { WholeNumber } from '../shared/wholeNumber.rules';
import { numberOf, WholeNumberField } from '../shared/WholeNumberField';
import { AMEND_STATEMENT, STATE_SUBJECTS, type StatementFields } from './subjects.graphql.ts';

export const COUNTED = ['communities', 'clans', 'families', 'citizens'] as const;
type Counted = (typeof COUNTED)[number];

/** Numbers of a year from an office that keeps no list: for the first time, or others in their place. */
export const StateCountsButton = (props: { office: Named; year: number } | { statement: StatementFields }) => {
  const statement = 'statement' in props ? props.statement : null;
  const [counts, setCounts] = useState<Record<Counted, WholeNumber>>(() => countsOf(statement));
  const [source, setSource] = useState(statement?.source ?? '');
  const translate = useTranslate();
  const state = useAct(STATE_SUBJECTS, { done: 'resources.subjects.counts.state.done' });
  const amend = useAct(AMEND_STATEMENT, { done: 'resources.subjects.counts.amend.done' });
  const isSaid = COUNTED.some((one) => numberOf(counts[one]) !== null) && source.trim() !== '';
  const params = { office: 'statement' in props ? props.statement.organisation.name : props.office.name };
  const changed = () => ({
    ...asSent(
      counts,
      COUNTED.filter((one) => counts[one] !== statement?.[one]),
    ),
    ...(source !== statement?.source && { source }),
  });
  const fields = (
    <>
      {COUNTED.map((one) => (
        <WholeNumberField
          key={one}
          label={`resources.subjects.counts.${one}`}
          value={counts[one]}
          // What was stated before there was a bound stays as it is.
          max={counts[one] === statement?.[one] ? undefined : MOST_OF_A_COMMUNE}
          onChange={(value) => setCounts({ ...counts, [one]: value })}
        />
      ))}
      <TextField
        required
        label={translate('resources.subjects.counts.source')}
        helperText={translate('resources.subjects.counts.sourceHelp')}
        value={source}
        onChange={({ target }) => setSource(target.value)}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
    </>
  );
  return 'statement' in props ? (
    <ActButton
      act={amend}
      icon={Edit}
      label="resources.subjects.counts.amend.label"
      explanation="resources.subjects.counts.explanation"
      params={params}
      variables={() =>
        isSaid ? { input: { id: props.statement.id, version: props.statement.version, ...changed() } } : null
      }
    >
      {fields}
    </ActButton>
  ) : (
    <ActButton
      act={state}
      icon={PlaylistAdd}
      label="resources.subjects.counts.state.label"
      explanation="resources.subjects.counts.explanation"
      params={params}
      variables={() =>
        isSaid ? { input: { organisationId: props.office.id, year: props.year, ...asSent(counts), source } } : null
      }
    >
      {fields}
    </ActButton>
  );
};

const countsOf = (statement: StatementFields | null): Record<Counted, WholeNumber> =>
  Object.fromEntries(COUNTED.map((one) => [one, statement?.[one] ?? null])) as Record<Counted, WholeNumber>;

const asSent = (counts: Record<Counted, WholeNumber>, sent: readonly Counted[] = COUNTED) =>
  Object.fromEntries(sent.map((one) => [one, numberOf(counts[one])])) as Partial<Record<Counted, number | null>>;
