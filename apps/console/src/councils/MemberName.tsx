import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Seat } from './councils.graphql.ts';

export const MemberName = ({ member: { name, seat, organisation, standsFor } }: { member: Seat }) => {
  const translate = useTranslate();
  return (
    <>
      {[
        standsFor
          ? translate('resources.councils.standsFor', { name: standsFor.name ?? '—' })
          : translate(`enums.CouncilSeat.${seat}`),
        name ?? '—',
      ].join(': ')}{' '}
      <Typography component="span" variant="body2" color="textSecondary">
        {organisation.name}
      </Typography>
    </>
  );
};
