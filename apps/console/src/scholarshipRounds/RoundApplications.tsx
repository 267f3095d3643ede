import School from '@mui/icons-material/SchoolOutlined';
import { Paper, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ScholarshipApplicationState } from '../dataProvider/schema.ts';
import { EmbeddedList } from '../shared/EmbeddedList';
import { useFormat } from '../shared/format';
import { EnumInput } from '../shared/inputs';
import { ListBody } from '../shared/ListBody';
import { may } from '../shared/may.ts';
import { Money } from '../shared/Money';
import type { Column } from '../shared/RecordTable';
import { ExcludeButton, ReadmitButton, WithdrawButton } from './ApplicationActs';
import { ApplicationStateChip } from './RoundStateChip';
import type { ScholarshipApplicationRow, ScholarshipRoundDetails } from './scholarshipRounds.graphql.ts';

interface OfRound {
  round: ScholarshipRoundDetails;
}

/** Who applied, as far as the reader sees them: the ranked ones first. */
export const RoundApplications = ({ round }: OfRound) => {
  const translate = useTranslate();
  const columns = useColumns(round);
  return (
    <>
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <Typography variant="h6" component="h2">
          {translate('resources.scholarshipRounds.applications')}
        </Typography>
        <Typography color="textSecondary">
          {translate('resources.scholarshipRounds.countsSaid', { ...round.counts })}
        </Typography>
      </Stack>
      <Paper sx={{ overflow: 'clip', mb: 3 }}>
        <EmbeddedList resource="scholarshipApplications" filter={{ roundId: round.id }}>
          <ListBody<ScholarshipApplicationRow>
            columns={columns}
            caption={translate('resources.scholarshipRounds.applications')}
            filters={[
              <EnumInput
                key="state"
                source="state"
                of="ScholarshipApplicationState"
                values={ScholarshipApplicationState}
                label="resources.scholarshipRounds.fields.applicationState"
              />,
            ]}
            empty={{
              icon: School,
              title: 'resources.scholarshipRounds.nobody',
              advice:
                round.state === 'OPEN'
                  ? 'resources.scholarshipRounds.nobodyAdvice'
                  : 'resources.scholarshipRounds.nobodyClosed',
            }}
          />
        </EmbeddedList>
      </Paper>
    </>
  );
};

const label = (name: string): string => `resources.scholarshipRounds.fields.${name}`;

function useColumns(round: ScholarshipRoundDetails): Column<ScholarshipApplicationRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  const mayKeep = may(round.organisation, 'scholarship.keep') && (round.state === 'OPEN' || round.state === 'SCORING');
  const isRanked = ['PROPOSED', 'DECIDED', 'CLOSED'].includes(round.state);
  const rank: Column<ScholarshipApplicationRow> = {
    label: label('rank'),
    align: 'right',
    sort: 'RANK',
    render: (row) => row.rank !== null && format.number(row.rank),
  };
  const amount: Column<ScholarshipApplicationRow> = {
    label: label('amount'),
    align: 'right',
    render: (row) =>
      row.leftReason === null ? (
        <Money amount={row.amount} />
      ) : (
        translate(`enums.ScholarshipLeftReason.${row.leftReason}`)
      ),
  };
  return [
    ...(isRanked ? [rank] : []),
    {
      label: label('applicant'),
      render: ({ name, birth, number }) => (
        <>
          {name ?? '—'}
          <Typography variant="caption" component="div" color="textSecondary">
            {[birth?.includes('-') ? format.date(birth) : birth, number].filter(Boolean).join(' · ')}
          </Typography>
        </>
      ),
    },
    {
      label: label('kind'),
      from: 'lg',
      render: ({ kind, school }) =>
        [translate(`enums.ScholarshipApplicantKind.${kind}`), school].filter(Boolean).join(' · '),
    },
    { label: label('unit'), sort: 'UNIT', render: ({ organisation }) => organisation.name },
    { label: label('need'), isLong: true, lines: 2, render: ({ need }) => need },
    { label: label('merit'), isLong: true, lines: 2, render: ({ merit }) => merit },
    ...(isRanked ? [amount] : []),
    {
      label: label('applicationState'),
      render: ({ state, reason }) => (
        <>
          <ApplicationStateChip state={state} />
          {reason && (
            <Typography variant="caption" component="div">
              {reason}
            </Typography>
          )}
        </>
      ),
    },
    {
      label: label('acts'),
      isActs: true,
      render: (application) => {
        const isEntered = application.state === 'ENTERED';
        const mayWithdraw = isEntered && round.state === 'OPEN' && may(application.organisation, 'scholarship.apply');
        if (!mayWithdraw && !(mayKeep && (isEntered || application.state === 'EXCLUDED'))) return null;
        return (
          <>
            {mayWithdraw && <WithdrawButton application={application} />}
            {isEntered && mayKeep && <ExcludeButton application={application} />}
            {application.state === 'EXCLUDED' && mayKeep && <ReadmitButton application={application} />}
          </>
        );
      },
    },
  ];
}
