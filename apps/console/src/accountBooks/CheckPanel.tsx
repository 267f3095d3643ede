import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import { Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { StatusChip } from '../shared/StatusChip';
import { useGraphql } from '../shared/useGraphql';
import { type AccountBooksRow, CHECK_BOOKS, type CheckBooksQuery } from './accountBooks.graphql.ts';
import { booksTab } from './places.ts';

type Check = CheckBooksQuery['checkBooks'][number];

const MOST = 100;

/** What is wrong comes first, and of it what hinders closing. */
const rank = ({ faults, hinders }: Check): number => (faults.length === 0 ? 2 : hinders ? 0 : 1);

/** What an auditor would ask: what was looked at, what is in order, what is not and where it stands. */
export const CheckPanel = ({ books }: { books: AccountBooksRow }) => {
  const translate = useTranslate();
  const { data, error, isFetching, refetch } = useGraphql(CHECK_BOOKS, { organisationId: books.organisation.id });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const checks = data.checkBooks.toSorted((one, other) => rank(one) - rank(other));
  const isSound = checks.every(({ faults }) => faults.length === 0);
  return (
    <Section
      title={translate(isSound ? 'resources.accountBooks.check.sound' : 'resources.accountBooks.check.title')}
      actions={
        <Button variant="outlined" loading={isFetching} onClick={() => void refetch()}>
          {translate('resources.accountBooks.check.again')}
        </Button>
      }
    >
      <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {checks.map((check) => (
          <Box component="li" key={check.kind}>
            <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
              <Standing check={check} />
              <Typography sx={{ fontWeight: 600 }}>{translate(`enums.BookFaultKind.${check.kind}`)}</Typography>
            </Stack>
            <Faults books={books} check={check} />
          </Box>
        ))}
      </Stack>
    </Section>
  );
};

const Standing = ({ check: { faults, hinders } }: { check: Check }) => {
  const translate = useTranslate();
  const count = faults.length >= MOST ? `${MOST}+` : String(faults.length);
  if (faults.length === 0)
    return (
      <StatusChip icon={CheckCircle} tone="success">
        {translate('resources.accountBooks.check.inOrder')}
      </StatusChip>
    );
  return (
    <StatusChip icon={hinders ? ErrorIcon : Warning} tone={hinders ? 'error' : 'warning'}>
      {translate(`resources.accountBooks.check.${hinders ? 'hinders' : 'found'}`, { count })}
    </StatusChip>
  );
};

const Faults = ({ books, check: { kind, faults } }: { books: AccountBooksRow; check: Check }) => {
  const format = useFormat();
  if (faults.length === 0) return null;
  return (
    <Box component="ul" sx={{ mt: 0.5, mb: 0, pl: 3 }}>
      {faults.map((fault, at) => (
        <li key={at}>
          <FaultLink books={books} kind={kind} fault={fault} />
          {fault.day && ` · ${format.date(fault.day)}`}
          {fault.amount !== null && ` · ${format.money(fault.amount)}`}
        </li>
      ))}
    </Box>
  );
};

interface FaultLinkProps {
  books: AccountBooksRow;
  kind: Check['kind'];
  fault: Check['faults'][number];
}

/** Where things of a fault have their page, where they are no posted vouchers. */
const RESOURCES: Partial<Record<Check['kind'], string>> = {
  WAITING_FOR_SIGNATURE: 'voucherDrafts',
  COUNT_UNEXPLAINED: 'cashCounts',
  PUBLICATION_DIFFERS: 'fundPublications',
  ADVANCE_OVERDUE: 'advances',
};

/** To the thing itself; what is no thing of its own is looked for in the books of its day. */
const FaultLink = ({ books, kind, fault: { thingId, subject, day } }: FaultLinkProps) => {
  if (kind === 'REPORT_DIFFERS' && thingId !== null)
    return (
      <TextLink to={`/trace/${encodeURIComponent(thingId)}/report`} isInText>
        {subject}
      </TextLink>
    );
  if (thingId !== null)
    return (
      <RecordLink resource={RESOURCES[kind] ?? 'vouchers'} id={thingId} isInText>
        {subject}
      </RecordLink>
    );
  if (day === null) return subject;
  return (
    <TextLink to={booksTab(books.id, 'statement', { from: day, to: day })} isInText>
      {subject}
    </TextLink>
  );
};
