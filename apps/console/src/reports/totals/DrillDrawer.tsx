import Close from '@mui/icons-material/Close';
import { Box, Breadcrumbs, Drawer, IconButton, Link, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { TextLink } from '../../shared/RecordLink';
import { BehindList } from '../BehindList';
import { cellName } from '../form.names';
import { Contributions } from './Contributions';
import type { Step } from './step';
import type { Form, ObligationReport } from '../reports.graphql.ts';

interface DrillDrawerProps {
  form: Form;
  obligation: ObligationReport;
  cellId: string;
  onClose: () => void;
}

/** One number, opened level by level down to the units and what is behind their own figures. */
export const DrillDrawer = ({ form, obligation, cellId, onClose }: DrillDrawerProps) => {
  const translate = useTranslate();
  const top: Step = { obligationId: obligation.id, organisation: obligation.organisation, shows: 'children' };
  const [path, setPath] = useState<Step[]>([top]);
  const here = path.at(-1)!;
  const isFed = form.rows.some(({ cells }) => cells.some(({ id, isFed: fed }) => id === cellId && fed));
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{
        paper: { sx: { width: { xs: '100%', sm: 620 }, p: { xs: 2, sm: 3 } }, 'aria-labelledby': 'drill-title' },
      }}
    >
      <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between', alignItems: 'flex-start' }}>
        <Typography id="drill-title" variant="h2">
          {cellName(form, cellId)}
        </Typography>
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')}>
          <Close />
        </IconButton>
      </Stack>
      <Breadcrumbs aria-label={translate('reports.drill.path')} sx={{ my: 1.5 }}>
        {path.map((step, at) =>
          at === path.length - 1 ? (
            <Typography key={step.obligationId + step.shows} color="text.primary" aria-current="location">
              {nameOf(step)}
            </Typography>
          ) : (
            <Link
              key={step.obligationId + step.shows}
              component="button"
              type="button"
              onClick={() => setPath(path.slice(0, at + 1))}
            >
              {nameOf(step)}
            </Link>
          ),
        )}
      </Breadcrumbs>
      {here.shows === 'children' ? (
        <Contributions
          key={here.obligationId}
          step={here}
          cellId={cellId}
          onOpen={(step) => setPath([...path, step])}
        />
      ) : (
        <Box>
          <Typography sx={{ mb: 2 }}>
            {translate('reports.drill.figure')}: <strong>{here.figure}</strong>
          </Typography>
          <Typography variant="h3" sx={{ mb: 1 }}>
            {translate('reports.drill.things')}
          </Typography>
          {isFed ? (
            <BehindList obligationId={here.obligationId} cellId={cellId} />
          ) : (
            <Typography color="text.secondary">{translate('reports.drill.notFed')}</Typography>
          )}
          <Box sx={{ mt: 2 }}>
            <TextLink to={`/obligations/${encodeURIComponent(here.obligationId)}/report`}>
              {translate('reports.drill.openReport', { name: here.organisation.name })}
            </TextLink>
          </Box>
        </Box>
      )}
    </Drawer>
  );

  function nameOf({ organisation, shows }: Step): string {
    return shows === 'things' &&
      path.some((step) => step.shows === 'children' && step.organisation.id === organisation.id)
      ? translate('reports.drill.own')
      : organisation.name;
  }
};
