import AssignmentLate from '@mui/icons-material/AssignmentLateOutlined';
import { Stack, Typography } from '@mui/material';
import { ListBase, SearchInput, SelectInput, useTranslate } from 'react-admin';
import { DeadlineText } from '../shared/DeadlineText';
import { useFormat } from '../shared/format';
import { EnumInput } from '../shared/inputs';
import { ListBody } from '../shared/ListBody';
import type { ManyActs } from '../shared/many/SelectionBar';
import { TextLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { StandingChip } from '../shared/StandingChip';
import { useCan } from '../shared/useCan';
import { AcceptManyButton } from './AcceptManyButton';
import { CloseObligationButton } from './CloseObligationButton';
import { ExtendDeadlineButton } from './ExtendDeadlineButton';
import { RemindManyButton } from './RemindManyButton';
import { BoardCount } from '../dataProvider/schema.ts';
import { ObligationStanding } from '../dataProvider/schema.ts';
import type { Obligation, Round } from './rounds.graphql.ts';
import { useTierName } from './useTierName';

/** Who owes a report in the round, and where each one stands. */
export const Obligations = ({ round }: { round: Round }) => {
  const translate = useTranslate();
  const columns = useColumns(round);
  const can = useCan();
  const nameOf = useTierName();
  const tiers = round.tiers.map(({ tier }, at) => ({ id: tier, name: nameOf(round.tiers, at) }));
  return (
    <ListBase resource="obligations" filter={{ roundId: round.id }} perPage={25} storeKey={`obligations.${round.id}`}>
      <ListBody<Obligation>
        caption={translate('resources.rounds.tabs.reports')}
        columns={columns}
        manyActs={can('report.review') ? ObligationActs : null}
        filters={[
          <SearchInput key="search" source="search" helperText={false} />,
          <SelectInput
            key="tier"
            source="tier"
            choices={tiers}
            translateChoice={false}
            label="resources.rounds.fields.tier"
            helperText={false}
          />,
          <EnumInput
            key="counted"
            source="counted"
            label="resources.rounds.fields.counted"
            of="BoardCount"
            values={BoardCount}
          />,
        ]}
        empty={{
          icon: AssignmentLate,
          title: 'resources.rounds.noObligations',
          advice: 'resources.rounds.noObligationsAdvice',
        }}
      />
    </ListBase>
  );
};

const ObligationActs: ManyActs<Obligation> = (chosen) => (
  <>
    <AcceptManyButton {...chosen} />
    <RemindManyButton {...chosen} />
  </>
);

const isDone = ({ standing }: Obligation) => ['SUBMITTED', 'ACCEPTED', 'CLOSED'].includes(standing);

function useColumns(round: Round): Column<Obligation>[] {
  const nameOf = useTierName();
  const format = useFormat();
  const translate = useTranslate();
  const can = useCan();
  const columns: Column<Obligation>[] = [
    {
      label: 'resources.rounds.fields.reporter',
      file: { path: 'organisation.name' },
      sort: 'ORGANISATION',
      render: (obligation) => (
        <TextLink to={`/obligations/${encodeURIComponent(obligation.id)}/report`}>
          {obligation.organisation.name}
        </TextLink>
      ),
    },
    {
      label: 'resources.rounds.fields.standing',
      file: { path: 'standing', words: { of: 'ObligationStanding', values: ObligationStanding } },
      sort: 'STANDING',
      render: ({ standing, isOverdue, report, remindedOn }) => (
        <>
          <StandingChip standing={standing} isOverdue={isOverdue} isLate={report?.isLate} />
          {remindedOn && (
            <Typography variant="caption" component="div" color="textSecondary">
              {translate('resources.rounds.remindMany.on', { day: format.date(remindedOn) })}
            </Typography>
          )}
        </>
      ),
    },
    {
      label: 'resources.rounds.fields.dueOn',
      file: { path: 'dueOn', as: 'day' },
      sort: 'DUE_ON',
      render: (obligation) => <DeadlineText {...obligation} isDone={isDone(obligation)} />,
    },
    {
      label: 'resources.rounds.fields.submittedAt',
      file: { path: 'report.submittedAt', as: 'moment' },
      sort: 'SUBMITTED_AT',
      from: 'lg',
      render: ({ report }) => format.dateTime(report?.submittedAt),
    },
    {
      label: 'resources.rounds.fields.tier',
      sort: 'TIER',
      from: 'lg',
      render: ({ tier }) => nameOf(round.tiers, tier),
    },
    {
      label: 'resources.rounds.fields.to',
      file: { path: 'to.name' },
      from: 'lg',
      render: ({ to, through }) => (through ?? to)?.name ?? null,
    },
  ];
  if (round.state === 'OPEN' && can('round.extendDeadline')) {
    columns.push({
      label: 'resources.rounds.fields.acts',
      // More time and release are the level above's to give, never one's own.
      render: (obligation) => (isDone(obligation) || !obligation.canExtend ? null : <Acts obligation={obligation} />),
    });
  }
  return columns;
}

const Acts = ({ obligation }: { obligation: Obligation }) => (
  <Stack
    direction={{ xs: 'row', md: 'column' }}
    useFlexGap
    sx={{ flexWrap: 'wrap', alignItems: 'flex-start', '& button': { whiteSpace: 'nowrap' } }}
  >
    <ExtendDeadlineButton obligation={obligation} />
    <CloseObligationButton obligation={obligation} />
  </Stack>
);
