import { Alert, Box, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import type { ImportBankStatementMutation } from './bankStatements.graphql.ts';

type Outcome = ImportBankStatementMutation['importBankStatement'];
type Fault = Outcome['faults'][number];

interface ImportOutcomeProps {
  fileName: string;
  outcome: Outcome;
  /** What can be done with it. */
  children: ReactNode;
}

/** What was understood of a file, and what keeps it from being taken in, by line and column. */
export const ImportOutcome = ({ fileName, outcome, children }: ImportOutcomeProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { lines, known, columns, from, through, opening, closing, faults, faultCount } = outcome;
  const column = (name: string) => translate(`resources.bankStatements.columns.${name}`);
  const faultColumns: Column<Fault>[] = [
    { label: 'resources.bankStatements.import.row', render: ({ row }) => row ?? '—' },
    { label: 'resources.bankStatements.import.column', render: (fault) => fault.column && column(fault.column) },
    { label: 'resources.bankStatements.import.fault', isLong: true, render: ({ message }) => message },
  ];
  return (
    <Section title={fileName}>
      <Stack spacing={2}>
        <Facts>
          <Fact label="resources.bankStatements.import.columns">{columns.map(column).join(', ')}</Fact>
          <Fact label="resources.bankStatements.import.days">
            {from && through && `${format.date(from)} – ${format.date(through)}`}
          </Fact>
          <Fact label="resources.bankStatements.import.new">{format.number(lines)}</Fact>
          <Fact label="resources.bankStatements.import.known">{format.number(known)}</Fact>
          <Fact label="resources.bankStatements.fields.opening">{opening !== null && <Money amount={opening} />}</Fact>
          <Fact label="resources.bankStatements.fields.closing">{closing !== null && <Money amount={closing} />}</Fact>
        </Facts>
        {faultCount > 0 && (
          <>
            <Alert severity="error">
              {translate('resources.bankStatements.import.faults', { count: format.number(faultCount) })}
            </Alert>
            <RecordTable
              caption={translate('resources.bankStatements.import.fault')}
              rows={faults}
              columns={faultColumns}
              rowKey={({ row, column: at, code }) => `${row} ${at} ${code}`}
            />
          </>
        )}
        <Box>{children}</Box>
      </Stack>
    </Section>
  );
};
