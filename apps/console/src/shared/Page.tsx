import { Box, Paper, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect, useId } from 'react';
import { useTranslate } from 'react-admin';

interface PageProps {
  /** Translated title; becomes the page's h1 and the window's title. */
  title: string;
  /** One line under the title: where we are, which period. */
  subtitle?: ReactNode;
  /** Chips beside the title. */
  marks?: ReactNode;
  actions?: ReactNode;
  /** The way back: breadcrumbs or a link. */
  above?: ReactNode;
  children: ReactNode;
}

/** Frame of every screen: title, marks, acts, content of at most 1440 px. */
export const Page = ({ title, subtitle, marks, actions, above, children }: PageProps) => {
  const translate = useTranslate();
  useEffect(() => {
    document.title = `${title} · ${translate('app.name')}`;
  }, [title, translate]);
  return (
    <Box sx={{ maxWidth: 1440, mx: 'auto', width: '100%', pb: 6 }}>
      {above}
      <Stack
        direction={{ xs: 'column', md: 'row' }}
        useFlexGap
        spacing={2}
        sx={{ justifyContent: 'space-between', flexWrap: { md: 'wrap' }, my: 2.5 }}
      >
        {/* Many acts go below the title rather than squeeze it. */}
        <Box sx={{ minWidth: 0, flex: { md: '1 1 380px' } }}>
          <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
            <Typography variant="h1" tabIndex={-1} sx={{ overflowWrap: 'anywhere' }}>
              {title}
            </Typography>
            {marks}
          </Stack>
          {subtitle && (
            <Typography component="div" color="textSecondary" sx={{ mt: 0.5 }}>
              {subtitle}
            </Typography>
          )}
        </Box>
        {actions && (
          <Stack
            direction="row"
            useFlexGap
            spacing={1}
            sx={{ flexWrap: 'wrap', alignItems: 'flex-start', flexShrink: 0, maxWidth: '100%' }}
          >
            {actions}
          </Stack>
        )}
      </Stack>
      {children}
    </Box>
  );
};

interface SectionProps {
  /** By which an outline leads here: the heading takes the focus. */
  id?: string;
  /** Translated heading. */
  title?: string;
  count?: ReactNode;
  actions?: ReactNode;
  /** No padding: for tables that reach the edges. */
  flush?: boolean;
  children: ReactNode;
}

/** A titled sheet of a page. */
export const Section = ({ id, title, count, actions, flush = false, children }: SectionProps) => {
  const headingId = useId();
  return (
    <Paper component="section" id={id} aria-labelledby={title ? headingId : undefined} sx={{ mb: 3, overflow: 'clip' }}>
      {title && (
        <Stack
          direction="row"
          useFlexGap
          spacing={1}
          sx={{ alignItems: 'center', flexWrap: 'wrap', px: { xs: 2, md: 3 }, pt: 2, pb: flush ? 1.5 : 0 }}
        >
          <Typography
            id={headingId}
            variant="h2"
            tabIndex={id ? -1 : undefined}
            sx={{ flexGrow: 1, scrollMarginTop: '80px' }}
          >
            {title}
            {count !== undefined && (
              <Typography component="span" variant="h2" color="textSecondary" sx={{ fontWeight: 400, ml: 1 }}>
                {count}
              </Typography>
            )}
          </Typography>
          {actions}
        </Stack>
      )}
      <Box sx={flush ? {} : { px: { xs: 2, md: 3 }, py: 2 }}>{children}</Box>
    </Paper>
  );
};
