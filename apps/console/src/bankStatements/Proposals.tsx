import Check from '@mui/icons-material/CheckOutlined';
import DoneAll from '@mui/icons-material/DoneAllOutlined';
import { Button, LinearProgress, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import {
  ACCEPT_SURE_MATCHES,
  BANK_MATCH_PROPOSALS,
  type BankMatchProposalsQuery,
  MATCH_BANK_LINES,
} from './bankStatements.graphql.ts';
import { MoveLinks } from './MoveLinks';

type Proposal = BankMatchProposalsQuery['bankMatchProposals'][number];

/** What may belong together: accepted one by one, or everything that is sure. */
export const Proposals = ({ placeId, canKeep }: { placeId: string; canKeep: boolean }) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const { data, error, refetch } = useGraphql(BANK_MATCH_PROPOSALS, { placeId });
  const sure = useAct(ACCEPT_SURE_MATCHES, {
    onDone: ({ acceptSureMatches }) =>
      notify('resources.bankStatements.match.sureDone', {
        type: 'success',
        messageArgs: { count: format.number(acceptSureMatches) },
      }),
  });
  const match = useAct(MATCH_BANK_LINES, { done: 'resources.bankStatements.match.done' });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const all = data.bankMatchProposals;
  const sureCount = all.filter(({ isSure }) => isSure).length;
  const accept = ({ lines, moves }: Proposal) =>
    void match.run({
      input: {
        placeId,
        lineIds: lines.map(({ id }) => id),
        voucherIds: moves.flatMap(({ voucher }) => voucher?.id ?? []),
      },
    });
  return (
    <Section
      title={translate('resources.bankStatements.match.proposals')}
      count={format.number(all.length)}
      flush
      actions={
        canKeep &&
        sureCount > 0 && (
          <Button
            variant="contained"
            startIcon={<DoneAll />}
            loading={sure.isPending}
            loadingPosition="start"
            onClick={() => void sure.run({ placeId })}
          >
            {translate('resources.bankStatements.match.acceptSure', { count: format.number(sureCount) })}
          </Button>
        )
      }
    >
      {all.length === 0 ? (
        <Typography color="textSecondary" sx={{ px: { xs: 2, md: 3 }, pb: 2 }}>
          {translate('resources.bankStatements.match.none')}
        </Typography>
      ) : (
        <ProposalTable proposals={all} accept={canKeep ? accept : null} isBusy={match.isPending || sure.isPending} />
      )}
    </Section>
  );
};

interface ProposalTableProps {
  proposals: readonly Proposal[];
  /** Null for who only reads. */
  accept: ((proposal: Proposal) => void) | null;
  isBusy: boolean;
}

const ProposalTable = ({ proposals, accept, isBusy }: ProposalTableProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const columns: Column<Proposal>[] = [
    {
      label: 'resources.bankStatements.match.byBank',
      isLong: true,
      render: ({ lines }) => lines.map(({ day, content }) => `${format.date(day)} · ${content}`).join('; '),
    },
    { label: 'resources.bankStatements.match.byBooks', render: ({ moves }) => <MoveLinks moves={moves} /> },
    {
      label: 'resources.bankStatements.fields.amount',
      align: 'right',
      render: ({ amount }) => <Money amount={amount} />,
    },
    {
      label: 'resources.bankStatements.match.why',
      render: ({ reasons, isSure }) =>
        [
          translate(`resources.bankStatements.match.${isSure ? 'sure' : 'likely'}`),
          ...reasons.map((reason) => translate(`enums.MatchReason.${reason}`)),
        ].join(', '),
    },
    ...(accept
      ? [
          {
            label: 'resources.bankStatements.match.act',
            render: (proposal: Proposal) => (
              <Button
                size="small"
                startIcon={<Check />}
                disabled={isBusy}
                onClick={() => accept(proposal)}
                aria-label={translate('resources.bankStatements.match.acceptThis', {
                  amount: format.money(proposal.amount),
                })}
              >
                {translate('resources.bankStatements.match.accept')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <RecordTable
      caption={translate('resources.bankStatements.match.proposals')}
      rows={proposals}
      columns={columns}
      rowKey={({ id }) => id}
    />
  );
};
