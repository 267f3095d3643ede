import { Button, Paper, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import {
  type CitizenImportFields,
  IMPORT_FAULTS,
  type ImportFaultsQuery,
  MEND_IMPORT_ROW,
} from './citizens.graphql.ts';

type Row = ImportFaultsQuery['importFaults']['edges'][number]['node'];

/** Rows that wait, 25 at a time: their cells are mended in place and judged again. Enter goes on with the next row. */
export const RepairRows = ({ list }: { list: CitizenImportFields }) => {
  const translate = useTranslate();
  const [after, setAfter] = useState<string | null>(null);
  const { data, error, refetch } = useGraphql(IMPORT_FAULTS, { id: list.id, after }, { keepPrevious: true });
  const { edges = [], pageInfo } = data?.importFaults ?? {};
  return (
    <Section title={translate('resources.citizens.import.waiting', { smart_count: list.wrongRows })}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <Stack spacing={1.5}>
        {edges
          .filter(({ node }) => node.faults.length > 0)
          .map(({ node }) => (
            <RepairRow key={node.row} importId={list.id} row={node} />
          ))}
      </Stack>
      <Stack direction="row" spacing={1} sx={{ mt: 2 }}>
        {after !== null && (
          <Button onClick={() => setAfter(null)}>{translate('resources.citizens.import.first')}</Button>
        )}
        {pageInfo?.hasNextPage && (
          <Button onClick={() => setAfter(pageInfo.endCursor)}>{translate('resources.citizens.import.next')}</Button>
        )}
      </Stack>
    </Section>
  );
};

/** With the way to whoever may be meant. */
const Fault = ({ fault: { message, citizenId } }: { fault: Row['faults'][number] }) => {
  const translate = useTranslate();
  return (
    <>
      {message}
      {citizenId && (
        <>
          {' '}
          <TextLink to={`/citizens/${encodeURIComponent(citizenId)}/show`}>
            {translate('resources.citizens.import.twin')}
          </TextLink>
        </>
      )}
    </>
  );
};

const RepairRow = ({ importId, row: { row, cells, faults } }: { importId: string; row: Row }) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const act = useAct(MEND_IMPORT_ROW);
  const known = new Map(cells.map(({ column, text }) => [column, text]));
  // What is missing stands first, then the row as it was written.
  const labels = new Map([...faults, ...cells].map(({ column, label }) => [column, label]));
  const save = (event: FormEvent) => {
    event.preventDefault();
    const changed = Object.entries(typed).map(([column, text]) => ({ column, text }));
    if (changed.length > 0) void act.run({ input: { importId, row, cells: changed } });
  };
  return (
    <Paper component="form" variant="outlined" onSubmit={save} sx={{ p: 1.5 }}>
      <Typography variant="subtitle2">{translate('resources.citizens.import.row', { row })}</Typography>
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'flex-start', mt: 1 }}>
        {[...labels].map(([column, label]) => {
          const fault = faults.find((one) => one.column === column);
          return (
            <TextField
              key={column}
              label={label}
              value={typed[column] ?? known.get(column) ?? ''}
              onChange={({ target }) => setTyped({ ...typed, [column]: target.value })}
              error={fault !== undefined}
              helperText={fault && <Fault fault={fault} />}
              sx={{ width: { xs: '100%', sm: fault ? 320 : 180 } }}
              slotProps={{ htmlInput: { maxLength: 400 } }}
            />
          );
        })}
        <Button type="submit" variant="outlined" loading={act.isPending}>
          {translate('resources.citizens.import.mend')}
        </Button>
      </Stack>
    </Paper>
  );
};
