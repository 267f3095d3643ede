import type { SvgIconComponent } from '@mui/icons-material';
import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useCan } from './useCan';

interface EmptyStateProps {
  icon: SvgIconComponent;
  /** What is empty, and what to do next; i18n keys. */
  title: string;
  advice: string;
  /** What to do instead, for those alone who may. */
  toAct?: { permission: string; advice: string };
  action?: ReactNode;
}

/** Nothing here yet: says so, and what to do. */
export const EmptyState = ({ icon: Icon, title, advice, toAct, action }: EmptyStateProps) => {
  const translate = useTranslate();
  const can = useCan();
  return (
    <Stack spacing={1} sx={{ alignItems: 'center', textAlign: 'center', py: 5, px: 3 }}>
      <Icon aria-hidden sx={{ fontSize: 40, color: 'text.secondary', opacity: 0.7 }} />
      {/* No heading: it may stand at any depth of a page. */}
      <Typography variant="subtitle1" component="p">
        {translate(title)}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: 480 }}>
        {translate(toAct && can(toAct.permission) ? toAct.advice : advice)}
      </Typography>
      {action}
    </Stack>
  );
};
