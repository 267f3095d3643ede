import { LinearProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Page } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { NodeStanding } from './NodeStanding';
import { TraceView } from './TraceView';
import { TRACE } from './trace.graphql.ts';
import { useNodeTitle, useWayTo } from './words';

const centreOn = (id: string) => `/trace/${encodeURIComponent(id)}`;

/** Everything that hangs together with one thing: up to the documents, down to figures and evidence. */
export const TracePage = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const nodeTitle = useNodeTitle();
  const wayTo = useWayTo();
  const { data, error, refetch } = useGraphql(TRACE, { id });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const { root } = data.trace;
  const path = wayTo(root);
  const name = nodeTitle(root);
  return (
    <Page
      title={translate('resources.trace.traceOf', { name })}
      subtitle={root.subtitle}
      marks={<NodeStanding node={root} />}
      above={
        path && (
          <nav aria-label={translate('shared.wayBack')} style={{ marginTop: 16 }}>
            <TextLink to={path}>{`← ${name}`}</TextLink>
          </nav>
        )
      }
    >
      <TraceView trace={data.trace} first="list" centreOn={centreOn} />
    </Page>
  );
};
