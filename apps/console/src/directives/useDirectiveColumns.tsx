import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Marked } from '../shared/Marked';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { DirectiveMarks } from './DirectiveMarks';
import type { DirectiveRow } from './directives.graphql.ts';

/** Columns of a list of documents; what a search found is highlighted. */
export function useDirectiveColumns(): Column<DirectiveRow>[] {
  const format = useFormat();
  const translate = useTranslate();
  return [
    {
      label: 'resources.directives.fields.code',
      width: 180,
      render: (directive) => (
        <RecordLink resource="directives" id={directive.id}>
          {directive.code ?? translate('resources.directives.noNumber')}
        </RecordLink>
      ),
    },
    {
      label: 'resources.directives.fields.type',
      from: 'lg',
      render: ({ type }) => translate(`enums.directiveType.${type}`, { _: type }),
    },
    { label: 'resources.directives.fields.subject', render: (directive) => <Subject directive={directive} /> },
    {
      label: 'resources.directives.fields.issuer',
      width: 180,
      render: ({ issuer, found }) => <Marked text={found?.issuer ?? issuer} />,
    },
    { label: 'resources.directives.fields.issuedOn', render: (directive) => format.date(directive.issuedOn) },
    { label: 'resources.directives.fields.state', render: (directive) => <DirectiveMarks {...directive} /> },
  ];
}

const Subject = ({ directive: { subject, found } }: { directive: DirectiveRow }) => (
  <Box>
    <Marked text={found?.subject ?? subject} />
    {found?.excerpt && (
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        <Marked text={found.excerpt} />
      </Typography>
    )}
  </Box>
);
