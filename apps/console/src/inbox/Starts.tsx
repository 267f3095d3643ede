import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import { Button, Paper, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useStarts } from '../resource/ResourcesContext';
import { EmptyState } from '../shared/EmptyState';
import { Section } from '../shared/Page';
import { useCan } from '../shared/useCan';

/** What the reader may begin by themselves; nobody is left with an empty page. */
export const Starts = () => {
  const translate = useTranslate();
  const can = useCan();
  const starts = useStarts()
    .flatMap((resource) => resource.starts ?? [])
    .filter(({ permission }) => can(permission))
    .toSorted((one, other) => one.order - other.order);
  if (starts.length === 0)
    // Whoever audits has the trail before them.
    return can('audit.read') ? null : (
      <Paper>
        <EmptyState icon={TaskAlt} title="inbox.nothing.title" advice="inbox.nothing.advice" />
      </Paper>
    );
  return (
    <Section title={translate('inbox.starts.title')}>
      <Typography sx={{ mb: 1.5 }}>{translate('inbox.starts.advice')}</Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {starts.map(({ label, to }) => (
          <Button key={to} component={Link} to={to} variant="outlined">
            {translate(label)}
          </Button>
        ))}
      </Stack>
    </Section>
  );
};
