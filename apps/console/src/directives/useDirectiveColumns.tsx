import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Marked } from '../shared/Marked';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { DirectiveMarks } from './DirectiveMarks';
import { DirectiveState } from '../dataProvider/schema.ts';
import { DIRECTIVE_TYPES } from '../shared/directiveTypes.ts';
import type { DirectiveRow } from './directives.graphql.ts';

/** Columns of a list of documents; what a search found is highlighted. */
export function useDirectiveColumns(): Column<DirectiveRow>[] {
  const format = useFormat();
  const translate = useTranslate();
  return [
    {
      label: 'resources.directives.fields.code',
      file: { path: 'code' },
      sort: 'CODE',
      isWhole: true,
      width: 180,
      render: (directive) => (
        <RecordLink resource="directives" id={directive.id}>
          {directive.code ?? translate('resources.directives.noNumber')}
        </RecordLink>
      ),
    },
    {
      label: 'resources.directives.fields.type',
      file: { path: 'type', words: { of: 'directiveType', values: DIRECTIVE_TYPES } },
      lines: 2,
      sort: 'TYPE',
      from: 'lg',
      render: ({ type }) => translate(`enums.directiveType.${type}`, { _: type }),
    },
    {
      label: 'resources.directives.fields.subject',
      file: { path: 'subject' },
      sort: 'SUBJECT',
      lines: 2,
      render: (directive) => <Subject directive={directive} />,
    },
    {
      label: 'resources.directives.fields.issuer',
      file: { path: 'issuers' },
      sort: 'ISSUER',
      lines: 2,
      width: 180,
      render: ({ issuers, found }) => <Marked text={found?.issuer ?? issuers.join(', ')} />,
    },
    {
      label: 'resources.directives.fields.issuedOn',
      file: { path: 'issuedOn', as: 'day' },
      sort: 'ISSUED_ON',
      render: (directive) => format.date(directive.issuedOn),
    },
    {
      label: 'resources.directives.fields.state',
      file: { path: 'state', words: { of: 'DirectiveState', values: DirectiveState } },
      sort: 'STATE',
      render: (directive) => <DirectiveMarks {...directive} isBrief />,
    },
  ];
}

const ONE_LINE = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 1,
  overflow: 'hidden',
} as const;

const Subject = ({ directive: { subject, found } }: { directive: DirectiveRow }) => (
  <>
    {/* With what was found in the text a line each, otherwise two for the subject. */}
    <Box sx={found?.excerpt ? ONE_LINE : undefined}>
      <Marked text={found?.subject ?? subject} />
    </Box>
    {found?.excerpt && (
      <Typography variant="body2" color="textSecondary" sx={ONE_LINE}>
        <Marked text={found.excerpt} />
      </Typography>
    )}
  </>
);
