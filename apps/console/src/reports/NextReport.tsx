import NavigateNext from '@mui/icons-material/NavigateNextOutlined';
import { Button, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useGraphql } from '../shared/useGraphql';
import { useReport } from './ReportContext';
import { NEXT_TO_REVIEW } from './reports.graphql.ts';

/** After a report was decided on: the next one that waits, of the same round if there is one. */
export const NextReport = () => {
  const { obligation, mode } = useReport();
  const translate = useTranslate();
  const isDecided = mode !== 'review';
  const link = useRef<HTMLAnchorElement>(null);
  const hasJustDecided = useRef(false);
  const { data } = useGraphql(NEXT_TO_REVIEW, isDecided ? {} : null);
  const pile = data?.inbox.find(({ kind }) => kind === 'REPORTS_TO_REVIEW');
  const waiting = pile?.things.filter(({ id }) => id !== obligation.id) ?? [];
  const next = waiting.find(({ title }) => title === obligation.round.title) ?? waiting[0];
  useEffect(() => {
    if (!isDecided) hasJustDecided.current = true;
    else if (next && hasJustDecided.current) {
      hasJustDecided.current = false;
      link.current?.focus();
    }
  }, [isDecided, next]);
  if (!isDecided || !pile) return null;
  if (!next) return <Typography variant="body2">{translate('reports.next.none')}</Typography>;
  return (
    <Button
      ref={link}
      component={Link}
      to={`/obligations/${encodeURIComponent(next.id)}/report`}
      variant="contained"
      endIcon={<NavigateNext />}
      title={translate('reports.next.left', { smart_count: pile.count })}
    >
      {translate('reports.next.label', { name: next.organisation?.name ?? next.title })}
    </Button>
  );
};
