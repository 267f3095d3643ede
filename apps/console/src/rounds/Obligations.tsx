import AssignmentLate from '@mui/icons-material/AssignmentLateOutlined';
import { Stack } from '@mui/material';
import { BooleanInput, ListBase, SearchInput, SelectInput, useTranslate } from 'react-admin';
import { DeadlineText } from '../shared/DeadlineText';
import { useFormat } from '../shared/format';
import { EnumInput } from '../shared/inputs';
import { ListBody } from '../shared/ListPage';
import { TextLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { StandingChip } from '../shared/StandingChip';
import { useCan } from '../shared/useCan';
import { CloseObligationButton } from './CloseObligationButton';
import { ExtendDeadlineButton } from './ExtendDeadlineButton';
import { ObligationStanding } from '../dataProvider/schema.ts';
import type { Obligation, Round } from './rounds.graphql.ts';

/** Who owes a report in the round, and where each one stands. */
export const Obligations = ({ round }: { round: Round }) => {
  const translate = useTranslate();
  const columns = useColumns(round);
  const tiers = round.tiers.map(({ tier }) => ({ id: tier, name: translate('resources.rounds.tier', { tier }) }));
  return (
    <ListBase
      resource="obligations"
      filter={{ roundId: round.id }}
      perPage={25}
      storeKey={`obligations.${round.id}`}
      disableSyncWithLocation
    >
      <ListBody<Obligation>
        caption={translate('resources.rounds.tabs.reports')}
        columns={columns}
        filters={[
          <SearchInput key="search" source="search" helperText={false} />,
          <EnumInput
            key="standing"
            source="standing"
            label="resources.rounds.fields.standing"
            of="ObligationStanding"
            values={ObligationStanding}
          />,
          <SelectInput
            key="tier"
            source="tier"
            choices={tiers}
            translateChoice={false}
            label="resources.rounds.fields.tier"
            helperText={false}
          />,
          <BooleanInput
            key="overdue"
            source="overdue"
            label="resources.rounds.onlyOverdue"
            helperText={false}
            format={Boolean}
            parse={(on: boolean) => on || ''}
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

const isDone = ({ standing }: Obligation) => ['SUBMITTED', 'ACCEPTED', 'CLOSED'].includes(standing);

function useColumns(round: Round): Column<Obligation>[] {
  const translate = useTranslate();
  const format = useFormat();
  const can = useCan();
  const columns: Column<Obligation>[] = [
    {
      label: 'resources.rounds.fields.reporter',
      render: (obligation) => (
        <TextLink to={`/obligations/${encodeURIComponent(obligation.id)}/report`}>
          {obligation.organisation.name}
        </TextLink>
      ),
    },
    {
      label: 'resources.rounds.fields.standing',
      render: ({ standing, isOverdue, report }) => (
        <StandingChip standing={standing} isOverdue={isOverdue} isLate={report?.isLate} />
      ),
    },
    {
      label: 'resources.rounds.fields.dueOn',
      render: (obligation) => <DeadlineText {...obligation} isDone={isDone(obligation)} />,
    },
    {
      label: 'resources.rounds.fields.submittedAt',
      from: 'lg',
      render: ({ report }) => format.dateTime(report?.submittedAt),
    },
    {
      label: 'resources.rounds.fields.tier',
      from: 'lg',
      render: ({ tier }) => translate('resources.rounds.tier', { tier }),
    },
    { label: 'resources.rounds.fields.to', from: 'lg', render: ({ to, through }) => (through ?? to)?.name ?? null },
  ];
  if (round.state === 'OPEN' && can('round.extendDeadline')) {
    columns.push({
      label: 'resources.rounds.fields.acts',
      // More time and release are the level above's to give, never one's own.
      render: (obligation) => (isDone(obligation) || obligation.canEdit ? null : <Acts obligation={obligation} />),
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
