import ExpandMore from '@mui/icons-material/ExpandMoreOutlined';
import { Accordion, AccordionDetails, AccordionSummary, Box, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { TextPane } from '../shared/TextPane';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useGraphql } from '../shared/useGraphql';
import { DIRECTIVE_BODY, type Directive } from './directives.graphql.ts';

/** The whole text, fetched when somebody unfolds it. */
export const DirectiveBody = ({ id }: Pick<Directive, 'id'>) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <Accordion expanded={isOpen} onChange={(_, open) => setOpen(open)} sx={{ mb: 3, '&::before': { display: 'none' } }}>
      <AccordionSummary expandIcon={<ExpandMore />} sx={{ px: { xs: 2, md: 3 } }}>
        <Typography component="span" variant="h2">
          {translate('resources.directives.body')}
        </Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ px: { xs: 2, md: 3 }, pt: 0 }}>{isOpen && <Body id={id} />}</AccordionDetails>
    </Accordion>
  );
};

const Body = ({ id }: Pick<Directive, 'id'>) => {
  const translate = useTranslate();
  const { data, error, refetch } = useGraphql(DIRECTIVE_BODY, { id });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  if (!data.directive?.body)
    return <Typography color="textSecondary">{translate('resources.directives.bodyNone')}</Typography>;
  return (
    <Box
      sx={{ maxHeight: '70vh', overflow: 'auto' }}
      tabIndex={0}
      role="region"
      aria-label={translate('resources.directives.body')}
    >
      <TextPane text={data.directive.body} />
    </Box>
  );
};
