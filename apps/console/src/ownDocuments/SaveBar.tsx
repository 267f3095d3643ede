import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { PrintLinks } from './PrintLinks';
import type { DraftedDirective } from './drafted.ts';
import type { DraftSaving } from './useDraftSaving';

interface SaveBarProps {
  directive: DraftedDirective;
  saving: DraftSaving;
}

/** Saving, and the printed page of what is saved; stays in sight at the foot of the page. */
export const SaveBar = ({ directive, saving: { isDirty, isPending, isPendingByItself, refusal } }: SaveBarProps) => {
  const translate = useTranslate();
  const unsaved = refusal
    ? translate('resources.ownDocuments.autosave.refused', { reason: refusal })
    : translate('resources.ownDocuments.unsaved');
  const written = isDirty ? unsaved : translate('resources.ownDocuments.allSaved');
  const said = isPendingByItself ? translate('resources.ownDocuments.autosave.saving') : written;
  return (
    <Paper
      data-covers="foot"
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 3,
        px: 2,
        py: 1.25,
        mx: { xs: -1, sm: 0 },
        borderRadius: '8px 8px 0 0',
        boxShadow: '0 -4px 16px rgb(0 0 0 / 8%)',
      }}
    >
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Button type="submit" variant="contained" loading={isPending}>
          {translate('resources.ownDocuments.save')}
        </Button>
        <Button component={Link} to={`/directives/${encodeURIComponent(directive.id)}/show`} color="inherit">
          {translate('resources.ownDocuments.leave')}
        </Button>
        <Typography variant="body2" color="textSecondary" role="status" sx={{ flexGrow: 1 }}>
          {said}
        </Typography>
        {/* A phone has no room for them here; the document's page has them. */}
        <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
          <PrintLinks
            draft={directive.draft}
            disabledReason={isDirty ? translate('resources.ownDocuments.saveFirst') : null}
          />
        </Box>
      </Stack>
    </Paper>
  );
};
