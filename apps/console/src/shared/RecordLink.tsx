import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';

interface RecordLinkProps {
  resource: string;
  id: string;
  isInText?: boolean;
  children: ReactNode;
}

export const RecordLink = ({ resource, id, isInText, children }: RecordLinkProps) => (
  <TextLink to={`/${resource}/${encodeURIComponent(id)}/show`} isInText={isInText}>
    {children}
  </TextLink>
);

interface TextLinkProps {
  to: string;
  /** Within running text a link is underlined: colour alone does not tell it. */
  isInText?: boolean;
  children: ReactNode;
}

export const TextLink = ({ to, isInText = false, children }: TextLinkProps) => (
  <Link component={RouterLink} to={to} underline={isInText ? 'always' : 'hover'} sx={{ fontWeight: 'inherit' }}>
    {children}
  </Link>
);
