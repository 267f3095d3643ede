import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Role } from '../dataProvider/schema.ts';
import { PERMISSION_GUIDE } from '../shared/permissionGuide.graphql.ts';
import { useGraphql } from '../shared/useGraphql';

/** What a role lets somebody do beside looking, in words, before it is given. */
export const RolePowers = ({ role }: { role: Role }) => {
  const translate = useTranslate();
  const { data } = useGraphql(PERMISSION_GUIDE, {}, { staleTime: Infinity });
  const acts = (data?.permissionGuide ?? []).filter(
    ({ name, roles }) => roles.includes(role) && !name.endsWith('.read'),
  );
  if (!data) return null;
  return (
    <Box>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate('resources.people.assignRole.powers')}
      </Typography>
      {acts.length === 0 ? (
        <Typography variant="body2">{translate('resources.people.assignRole.onlyReads')}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2' }}>
          {acts.map(({ name, what }) => (
            <li key={name}>{what}</li>
          ))}
        </Box>
      )}
    </Box>
  );
};
