import DeleteForever from '@mui/icons-material/DeleteForeverOutlined';
import { Alert, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { today } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { ACCOUNT, ERASE_PERSON, type WholePerson } from './people.graphql.ts';

/** Erases what is known of the person, for good. */
export const EraseButton = ({ person }: { person: WholePerson }) => {
  const reason = useReason();
  const act = useAct(ERASE_PERSON, { done: 'resources.people.erase.done' });
  return (
    <ActButton
      act={act}
      icon={DeleteForever}
      label="resources.people.erase.label"
      explanation="resources.people.erase.explanation"
      params={{ name: person.name }}
      color="error"
      variables={() => ({ personId: person.id, version: person.version, reason: reason.value })}
    >
      <Effect person={person} />
      <ReasonField reason={reason} />
    </ActButton>
  );
};

/** What the act will do, in figures, before it is done. */
const Effect = ({ person }: { person: WholePerson }) => {
  const translate = useTranslate();
  const { data } = useGraphql(ACCOUNT, { personId: person.id });
  const roles = person.roles.filter(({ validTo }) => validTo === null || validTo >= today()).length;
  const fields = person.data.map(({ field }) => translate(`enums.PersonalField.${field}`)).join(', ');
  return (
    <Alert severity="warning">
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        <li>{translate('resources.people.erase.fields', { fields })}</li>
        <li>{translate('resources.people.erase.roles', { smart_count: roles })}</li>
        <li>{translate('resources.people.erase.sessions', { smart_count: data?.account.sessions.length ?? 0 })}</li>
        <li>{translate('resources.people.erase.consents', { smart_count: person.consents.length })}</li>
        <li>{translate('resources.people.erase.stays')}</li>
      </Box>
    </Alert>
  );
};
