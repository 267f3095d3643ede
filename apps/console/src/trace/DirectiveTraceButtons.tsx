import Hub from '@mui/icons-material/HubOutlined';
import RuleOutlined from '@mui/icons-material/RuleOutlined';
import { Button, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { TraceButton } from './TraceButton';
import type { Directive } from '../directives';

/** From a document to the documents around it, its trace, and the units that owe a plan under it. */
export const DirectiveTraceButtons = ({ directive: { id } }: { directive: Pick<Directive, 'id'> }) => {
  const translate = useTranslate();
  const key = encodeURIComponent(id);
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 2 }}>
      <TraceButton id={id} />
      <Button component={Link} to={`/directive-trace/${key}`} variant="outlined" startIcon={<Hub />}>
        {translate('resources.trace.documents')}
      </Button>
      <Button component={Link} to={`/plan-gap/${key}`} variant="outlined" startIcon={<RuleOutlined />}>
        {translate('resources.trace.gap')}
      </Button>
    </Stack>
  );
};
