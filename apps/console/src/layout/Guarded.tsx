import LockOutlined from '@mui/icons-material/LockOutlined';
import { LinearProgress, Paper, Typography } from '@mui/material';
import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import { usePermissionList } from '../session/sessionState';
import { useGraphql } from '../shared/useGraphql';
import { Page } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { PERMISSION_GUIDE } from '../shared/permissionGuide.graphql.ts';

interface GuardedProps {
  page: ComponentType;
  permission: string;
}

/** A page for those whose act it is; whoever comes by its address without the right is told so in words, and who may. */
export const Guarded = ({ page: Shown, permission }: GuardedProps) => {
  const permissions = usePermissionList();
  if (!permissions) return <LinearProgress />;
  return permissions.includes(permission) ? <Shown /> : <Refused permission={permission} />;
};

const Refused = ({ permission }: Pick<GuardedProps, 'permission'>) => {
  const translate = useTranslate();
  const { data } = useGraphql(PERMISSION_GUIDE, {}, { staleTime: Infinity });
  const guide = data?.permissionGuide.find(({ name }) => name === permission);
  const roles = guide?.roles.map((role) => translate(`enums.Role.${role}`)).join(', ');
  return (
    <Page title={translate('app.refused.title')}>
      <Paper sx={{ p: 3, maxWidth: 720, display: 'grid', gap: 1, justifyItems: 'start' }} role="alert">
        <LockOutlined aria-hidden color="action" />
        {guide && (
          <>
            <Typography>{translate('app.refused.what', { what: guide.what })}</Typography>
            <Typography color="textSecondary">{translate('app.refused.who', { roles })}</Typography>
          </>
        )}
        <TextLink to="/">{translate('app.refused.back')}</TextLink>
      </Paper>
    </Page>
  );
};
