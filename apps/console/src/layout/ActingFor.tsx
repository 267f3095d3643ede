import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useFormat } from '../shared/format';
import { useViewer } from '../shared/useWorkplace';

/** On every page of whoever acts in somebody's place: in whose, and until when. */
export const ActingFor = () => {
  const translate = useTranslate();
  const format = useFormat();
  const delegated = (useViewer()?.roles ?? []).filter(({ inPlaceOf }) => inPlaceOf !== null);
  return delegated.map(({ id, role, organisation, inPlaceOf, validTo }) => (
    <Alert key={id} severity="info" variant="outlined" sx={{ mt: 2, py: 0 }}>
      {translate('delegations.bar', {
        name: inPlaceOf,
        role: translate(`enums.Role.${role}`),
        organisation: organisation.name,
        to: format.date(validTo),
      })}{' '}
      <Link to="/account">{translate('delegations.manage')}</Link>
    </Alert>
  ));
};
