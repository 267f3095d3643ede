import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { Alert, Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import type { BankReconciliationQuery } from './bankStatements.graphql.ts';

interface ReconciledProps {
  placeId: string;
  found: BankReconciliationQuery['bankReconciliation'];
  /** The field that says the day. */
  day: ReactNode;
}

/** Bank against books on a day, and whether each đồng between them has its line or voucher. */
export const Reconciled = ({ placeId, found, day }: ReconciledProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { on, bank, books, difference, openLineSum, openLineCount, openMoveSum, openMoveCount, unexplained } = found;
  const sum = (amount: number, count: number) =>
    translate('resources.bankStatements.reconciled.sum', { amount: format.money(amount), count: format.number(count) });
  return (
    <Section
      title={translate('resources.bankStatements.reconciled.title')}
      actions={
        <Button
          variant="outlined"
          startIcon={<PictureAsPdf />}
          href={`/money-places/${encodeURIComponent(placeId)}/reconciliation.pdf?on=${on}`}
          target="_blank"
          rel="noopener"
        >
          {translate('resources.bankStatements.reconciled.print')}
        </Button>
      }
    >
      <Box sx={{ maxWidth: 240, mb: 2 }}>{day}</Box>
      <Facts>
        <Fact label="resources.bankStatements.reconciled.bank">
          {bank === null ? translate('resources.bankStatements.reconciled.unknown') : <Money amount={bank} />}
        </Fact>
        <Fact label="resources.bankStatements.reconciled.books">
          <Money amount={books} />
        </Fact>
        <Fact label="resources.bankStatements.reconciled.difference">
          {difference !== null && <Money amount={difference} />}
        </Fact>
        <Fact label="resources.bankStatements.reconciled.openLines">{sum(openLineSum, openLineCount)}</Fact>
        <Fact label="resources.bankStatements.reconciled.openMoves">{sum(openMoveSum, openMoveCount)}</Fact>
      </Facts>
      {unexplained !== null && (
        <Alert severity={unexplained === 0 ? 'success' : 'warning'} sx={{ mt: 2 }}>
          {unexplained === 0
            ? translate('resources.bankStatements.reconciled.explained')
            : translate('resources.bankStatements.reconciled.unexplained', { amount: format.money(unexplained) })}
        </Alert>
      )}
    </Section>
  );
};
