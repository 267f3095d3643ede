import { LinearProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Navigate, useParams } from 'react-router';
import { useGraphql } from '../shared/useGraphql';
import { REPORT_OBLIGATION } from './reports.graphql.ts';

/** The graph knows a report by its own id, its page by what owes it. */
export const ReportOfTrace = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data, error } = useGraphql(REPORT_OBLIGATION, { id });
  if (!data && !error) return <LinearProgress aria-label={translate('shared.loading')} />;
  // A report that was never begun has the id of its obligation.
  const obligationId = data?.report?.obligation.id ?? id;
  return <Navigate to={`/obligations/${encodeURIComponent(obligationId)}/report`} replace />;
};
