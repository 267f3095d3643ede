import { LinearProgress, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Page } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { NodeStanding } from './NodeStanding';
import { TraceView } from './TraceView';
import { DIRECTIVE_TRACE } from './trace.graphql.ts';
import { useWayTo } from './words';

const centreOn = (id: string) => `/directive-trace/${encodeURIComponent(id)}`;
const DEPTHS = [1, 2, 3, 4, 5];
const USUAL_DEPTH = 3;

/** The documents above and below a document, with what each does to the other. */
export const DirectiveTracePage = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const wayTo = useWayTo();
  const [depth, setDepth] = useState(USUAL_DEPTH);
  const { data, error, refetch } = useGraphql(DIRECTIVE_TRACE, { id, depth }, { keepPrevious: true });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const { root } = data.directiveTrace;
  const path = wayTo(root);
  return (
    <Page
      title={translate('resources.trace.documentsOf', { name: root.title })}
      subtitle={root.subtitle}
      marks={<NodeStanding node={root} />}
      above={
        path && (
          <nav aria-label={translate('shared.wayBack')} style={{ marginTop: 16 }}>
            <TextLink to={path}>{`← ${root.title}`}</TextLink>
          </nav>
        )
      }
      actions={
        <TextField
          select
          label={translate('resources.trace.depth')}
          value={depth}
          onChange={(event) => setDepth(Number(event.target.value))}
          sx={{ width: 160 }}
        >
          {DEPTHS.map((one) => (
            <MenuItem key={one} value={one}>
              {translate('resources.trace.levels', { smart_count: one })}
            </MenuItem>
          ))}
        </TextField>
      }
    >
      <TraceView trace={data.directiveTrace} first="graph" centreOn={centreOn} />
    </Page>
  );
};
