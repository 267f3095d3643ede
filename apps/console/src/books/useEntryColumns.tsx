import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { FileEntryButton } from './FileEntryButton';
import { HandleButton } from './HandleButton';
import { HandlingChip } from './HandlingChip';
import { UrgencyChip } from '../directives';
import type { BookKind, Shelf } from './shelf.ts';
import type { BookEntry } from './books.graphql.ts';

/** What is read most has the most room. */
const WIDE = '30%';

/** Columns of a book, in the order of its official form as far as a screen has room. */
export function useEntryColumns(kind: BookKind | 'file-documents', shelf: Shelf): Column<BookEntry>[] {
  const all = useAllColumns();
  const acts: Column<BookEntry>[] = shelf.isKeeper
    ? [{ label: 'resources.books.fields.acts', render: (entry) => <Acts entry={entry} shelf={shelf} /> }]
    : [];
  if (kind === 'file-documents') return [all.code, all.subjectAndIssuer, all.book, all.note, ...acts];
  return [...COLUMNS[kind].map((name) => all[name]), ...acts];
}

type Name =
  | 'arrival'
  | 'code'
  | 'subject'
  | 'subjectAndIssuer'
  | 'handler'
  | 'keeper'
  | 'signer'
  | 'recipients'
  | 'copies'
  | 'handling'
  | 'handleBy'
  | 'replyBy'
  | 'outcome'
  | 'file'
  | 'note'
  | 'book';

const COLUMNS: Record<BookKind, Name[]> = {
  incoming: ['arrival', 'code', 'subjectAndIssuer', 'handler', 'handling', 'file'],
  outgoing: ['code', 'subject', 'signer', 'recipients', 'keeper', 'copies', 'file'],
  'incoming-handling': ['arrival', 'code', 'subjectAndIssuer', 'handler', 'handleBy', 'handling', 'outcome'],
  'outgoing-handling': ['code', 'subject', 'replyBy', 'handling', 'outcome'],
};

const field = (name: string): string => `resources.books.fields.${name}`;

function useAllColumns(): Record<Name, Column<BookEntry>> {
  const translate = useTranslate();
  const format = useFormat();
  const subjectOf = ({ type, subject }: BookEntry['directive']) =>
    `${translate(`enums.directiveType.${type}`, { _: type })}: ${subject}`;
  return {
    arrival: {
      label: field('arrival'),
      file: { path: 'number' },
      sort: 'NUMBER',
      isWhole: true,
      width: 104,
      render: ({ number, enteredOn }) => <Under below={format.date(enteredOn)}>{number}</Under>,
    },
    code: {
      label: field('code'),
      file: { path: 'directive.code' },
      isWhole: true,
      width: 152,
      render: ({ directive }) => (
        <Under below={format.date(directive.issuedOn)}>
          <DirectiveLink directive={directive} />
          {directive.urgency && (
            <div>
              <UrgencyChip urgency={directive.urgency} />
            </div>
          )}
        </Under>
      ),
    },
    subject: {
      label: field('subject'),
      file: { path: 'directive.subject' },
      width: WIDE,
      render: ({ directive }) => subjectOf(directive),
    },
    subjectAndIssuer: {
      label: field('subjectAndIssuer'),
      file: { path: 'directive.subject' },
      width: WIDE,
      render: ({ directive }) => <Under below={directive.issuers.join(', ')}>{subjectOf(directive)}</Under>,
    },
    handler: { label: field('handler'), file: { path: 'handler' }, sort: 'HANDLER', render: ({ handler }) => handler },
    keeper: { label: field('keeper'), file: { path: 'handler' }, from: 'lg', render: ({ handler }) => handler },
    signer: {
      label: field('signer'),
      file: { path: 'directive.signers.name' },
      render: ({ directive }) => directive.signers.map(({ name }) => name).join(', '),
    },
    recipients: {
      label: field('recipients'),
      file: { path: 'directive.recipients' },
      from: 'lg',
      render: ({ directive }) => directive.recipients.map((line) => <div key={line}>{line}</div>),
    },
    copies: {
      label: field('copies'),
      file: { path: 'copies', as: 'number' },
      from: 'lg',
      align: 'right',
      render: ({ copies }) => format.number(copies),
    },
    handling: {
      label: field('handling'),
      file: { path: 'handledOn', as: 'day' },
      sort: 'HANDLED_ON',
      render: (entry) => <HandlingChip entry={entry} />,
    },
    handleBy: {
      label: field('handleBy'),
      file: { path: 'handleBy', as: 'day' },
      sort: 'HANDLE_BY',
      render: ({ handleBy }) => format.date(handleBy),
    },
    replyBy: {
      label: field('replyBy'),
      file: { path: 'handleBy', as: 'day' },
      sort: 'HANDLE_BY',
      render: ({ handleBy }) => format.date(handleBy),
    },
    outcome: { label: field('outcome'), file: { path: 'outcome' }, render: ({ outcome }) => outcome },
    file: {
      label: field('file'),
      file: { path: 'recordsFile.code' },
      from: 'lg',
      render: ({ recordsFile }) => recordsFile?.code ?? null,
    },
    note: { label: field('note'), file: { path: 'note' }, render: ({ note }) => note },
    book: {
      label: field('book'),
      render: ({ book, number, year }) => translate(`resources.books.line.${book}`, { number, year }),
    },
  };
}

/** What belongs to a value, in smaller letters under it. */
const Under = ({ below, children }: { below: string; children: ReactNode }) => (
  <Box>
    {children}
    <Typography variant="body2" color="textSecondary" component="div">
      {below}
    </Typography>
  </Box>
);

const DirectiveLink = ({ directive: { id, code } }: Pick<BookEntry, 'directive'>) => {
  const translate = useTranslate();
  return (
    <RecordLink resource="directives" id={id}>
      {code ?? translate('resources.directives.noNumber')}
    </RecordLink>
  );
};

const Acts = ({ entry, shelf }: { entry: BookEntry; shelf: Shelf }) => (
  <Stack
    direction={{ xs: 'row', md: 'column' }}
    useFlexGap
    spacing={0.5}
    sx={{ flexWrap: 'wrap', alignItems: 'flex-start', '& button': { whiteSpace: 'nowrap' } }}
  >
    <HandleButton key={`handle-${entry.version}`} entry={entry} />
    <FileEntryButton key={`file-${entry.version}`} entry={entry} shelf={shelf} />
  </Stack>
);
