import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DelegateButton, DelegationTable, MY_DELEGATIONS } from '../delegations';
import type { Viewer } from '../session/session.graphql.ts';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Section } from '../shared/Page';
import { useGraphql } from '../shared/useGraphql';
import { DoneForMe } from '../trail';

/** Own roles that somebody exercises for some days, and roles of others that are exercised in their place. */
export const DelegationSection = ({ roles }: Pick<Viewer, 'roles'>) => {
  const translate = useTranslate();
  const { data, error, refetch } = useGraphql(MY_DELEGATIONS, {});
  const delegations = data?.viewer?.person.delegations ?? [];
  const hasGiven = delegations.some(({ isMine }) => !isMine);
  return (
    <>
      <Section title={translate('delegations.title')}>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
        <Typography color="textSecondary">{translate('delegations.about')}</Typography>
        <Box component="ul" sx={{ pl: 2.5, my: 1 }}>
          {roles
            .filter(({ inPlaceOf }) => inPlaceOf === null)
            .map((role) => (
              <li key={role.id}>
                {`${translate(`enums.Role.${role.role}`)} · ${role.organisation.name} `}
                <DelegateButton role={role} />
              </li>
            ))}
        </Box>
        {data && <DelegationTable delegations={delegations} canEnd />}
      </Section>
      {hasGiven && <DoneForMe />}
    </>
  );
};
