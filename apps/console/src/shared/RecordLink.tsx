import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';

interface RecordLinkProps {
  resource: string;
  id: string;
  children: ReactNode;
}

export const RecordLink = ({ resource, id, children }: RecordLinkProps) => (
  <TextLink to={`/${resource}/${encodeURIComponent(id)}/show`}>{children}</TextLink>
);

export const TextLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link component={RouterLink} to={to} sx={{ fontWeight: 'inherit' }}>
    {children}
  </Link>
);
