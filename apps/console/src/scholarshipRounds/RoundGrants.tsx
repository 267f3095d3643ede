import Download from '@mui/icons-material/DownloadOutlined';
import Payments from '@mui/icons-material/PaymentsOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { Button, Paper, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ActButton } from '../shared/ActButton';
import { EmbeddedList } from '../shared/EmbeddedList';
import { useFormat } from '../shared/format';
import { ListBody } from '../shared/ListBody';
import { may } from '../shared/may.ts';
import { Money } from '../shared/Money';
import { ReasonField, useReason } from '../shared/ReasonField';
import type { Column } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { useCan } from '../shared/useCan';
import { OPEN_SCHOLARSHIPS, paymentList } from './places.ts';
import {
  REVOKE_SCHOLARSHIP_GRANT,
  type ScholarshipGrantRow,
  type ScholarshipRoundDetails,
} from './scholarshipRounds.graphql.ts';

const label = (name: string): string => `resources.scholarshipRounds.fields.${name}`;

/** What was granted, in the order of the decision's list, and how far it is paid. */
export const RoundGrants = ({ round }: { round: ScholarshipRoundDetails }) => {
  const translate = useTranslate();
  const can = useCan();
  const columns = useColumns(may(round.organisation, 'scholarship.decide'));
  return (
    <>
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <Typography variant="h6" component="h2">
          {translate('resources.scholarshipRounds.grants')}
        </Typography>
        {may(round.organisation, 'scholarship.read') && (
          <Button component="a" href={paymentList(round.id)} startIcon={<Download />}>
            {translate('resources.scholarshipRounds.paymentList')}
          </Button>
        )}
        {can('ledger.keep') && (
          <Button component={Link} to={OPEN_SCHOLARSHIPS} startIcon={<Payments />}>
            {translate('resources.scholarshipRounds.pay')}
          </Button>
        )}
      </Stack>
      <Paper sx={{ overflow: 'clip', mb: 3 }}>
        <EmbeddedList resource="scholarshipGrants" filter={{ roundId: round.id }}>
          <ListBody<ScholarshipGrantRow>
            columns={columns}
            caption={translate('resources.scholarshipRounds.grants')}
            empty={{
              icon: TaskAlt,
              title: 'resources.scholarshipRounds.noGrants',
              advice: 'resources.scholarshipRounds.noGrantsAdvice',
            }}
          />
        </EmbeddedList>
      </Paper>
    </>
  );
};

function useColumns(mayRevoke: boolean): Column<ScholarshipGrantRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  return [
    { label: label('number'), align: 'right', sort: 'NUMBER', render: ({ number }) => format.number(number) },
    { label: label('applicant'), render: ({ name }) => name },
    { label: label('unit'), sort: 'UNIT', render: ({ organisation }) => organisation.name },
    { label: label('amount'), align: 'right', sort: 'AMOUNT', render: ({ amount }) => <Money amount={amount} /> },
    {
      label: label('payment'),
      render: ({ payment, revocationReason }) => (
        <>
          {payment ? translate(`enums.ScholarshipPaymentState.${payment.state}`) : '—'}
          {revocationReason && (
            <Typography variant="caption" component="div">
              {revocationReason}
            </Typography>
          )}
        </>
      ),
    },
    {
      label: label('acts'),
      isActs: true,
      render: (grant) => mayRevoke && grant.revokedOn === null && <RevokeButton grant={grant} />,
    },
  ];
}

const RevokeButton = ({ grant: { id, version, name } }: { grant: ScholarshipGrantRow }) => {
  const reason = useReason();
  const act = useAct(REVOKE_SCHOLARSHIP_GRANT, { done: 'resources.scholarshipRounds.revoke.done' });
  return (
    <ActButton
      act={act}
      icon={Undo}
      size="small"
      variant="text"
      color="error"
      label="resources.scholarshipRounds.revoke.label"
      explanation="resources.scholarshipRounds.revoke.explanation"
      params={{ name: name ?? '—' }}
      variables={() => (reason.value.trim() ? { input: { id, version, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
