import PlaylistAdd from '@mui/icons-material/PlaylistAddOutlined';
import { Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { DirectivePicker } from '../directives';
import { faultsOf } from '../shared/faults';
import { Faults } from '../shared/Faults';
import { today } from '../shared/format';
import { TextLink } from '../shared/RecordLink';
import { useAct } from '../shared/useAct';
import { handlingInput, HandlingInputs, NO_HANDLING } from './HandlingInputs';
import type { Shelf } from './shelf.ts';
import { ENTER_INCOMING } from './books.graphql.ts';
import type { Directive } from '../directives';

/** Gives a document that arrived the next number of the incoming book. */
export const EnterIncomingButton = ({ shelf: { organisation } }: { shelf: Shelf }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [directive, setDirective] = useState<Directive | null>(null);
  const [enteredOn, setEnteredOn] = useState(today);
  const [values, setValues] = useState(NO_HANDLING);
  const act = useAct(ENTER_INCOMING, {
    onDone: ({ enterIncoming: { number, year } }) => {
      notify('resources.books.enter.done', { type: 'success', messageArgs: { number, year } });
      setDirective(null);
      setValues(NO_HANDLING);
    },
  });
  const variables = () =>
    directive && {
      input: { organisationId: organisation.id, directiveId: directive.id, enteredOn, ...handlingInput(values) },
    };
  return (
    <ActButton
      act={act}
      icon={PlaylistAdd}
      label="resources.books.enter.label"
      explanation="resources.books.enter.explanation"
      params={{ name: organisation.name }}
      variables={variables}
    >
      <DirectivePicker
        label="resources.books.fields.directive"
        value={directive}
        onPick={setDirective}
        state="REGISTERED"
        isRequired
        fault={faultsOf(act.error).get('directiveId')}
      />
      <Typography variant="body2" color="textSecondary">
        {translate('resources.books.enter.unknown')}{' '}
        <TextLink to="/directives" isInText>
          {translate('resources.books.enter.toDirectives')}
        </TextLink>
      </Typography>
      <DayField label="resources.books.fields.arrivedOn" value={enteredOn} onChange={setEnteredOn} />
      <HandlingInputs
        values={values}
        onChange={(part) => setValues((before) => ({ ...before, ...part }))}
        isOutgoing={false}
      />
      <Faults error={act.error} />
    </ActButton>
  );
};
