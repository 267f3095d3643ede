import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { ASSIGNMENTS } from './assignments.graphql.ts';
import { AssignButton } from './AssignButton';
import { useAssignmentColumns } from './useAssignmentColumns';
import type { Directive } from '../directives';

const SHOWN = 50;

/** The tasks that a document gives. */
export const AssignmentPanel = ({ directive }: { directive: Pick<Directive, 'id' | 'state' | 'keeper'> }) => {
  const translate = useTranslate();
  const format = useFormat();
  const canAssign = may(directive.keeper, 'directive.register') && directive.state !== 'STUB';
  const columns = useAssignmentColumns({ withDirective: false });
  const { data, error, refetch } = useGraphql(ASSIGNMENTS, {
    directiveId: directive.id,
    first: SHOWN,
    withTotal: true,
  });
  const rows = data?.assignments.edges.map((edge) => edge.node) ?? [];
  const title = translate('resources.assignments.name');
  const all = `/assignments?filter=${encodeURIComponent(JSON.stringify({ directiveId: directive.id }))}`;
  return (
    <Section
      title={title}
      count={format.number(data?.assignments.totalCount)}
      flush={rows.length > 0}
      actions={canAssign && <AssignButton directiveId={directive.id} />}
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data && rows.length === 0 && (
        <Typography color="textSecondary">{translate('resources.assignments.noneInDirective')}</Typography>
      )}
      {rows.length > 0 && <RecordTable caption={title} rows={rows} columns={columns} rowKey={({ id }) => id} />}
      {data?.assignments.pageInfo.hasNextPage && (
        <Typography sx={{ px: { xs: 2, md: 3 }, py: 1.5 }}>
          <TextLink to={all}>{translate('resources.assignments.all')}</TextLink>
        </Typography>
      )}
    </Section>
  );
};
