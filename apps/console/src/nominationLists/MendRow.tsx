import { Box, Button, Chip, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Candidate, ListedColumn, ListedRow } from './list.rules.ts';
import type { ListFault } from './mending.rules.ts';

interface MendRowProps {
  row: ListedRow;
  columns: readonly ListedColumn[];
  faults: readonly ListFault[];
  match: Candidate | null;
  isTouched: boolean;
  onChange: (row: ListedRow) => void;
}

const word = (name: string): string => `resources.nominationLists.${name}`;
const WIDTHS: Record<ListedColumn, number> = { number: 160, name: 280, code: 180, birth: 130, community: 180 };

/** One row as it was read, with what is wrong at its cells, whom it means, and why it is left out. */
export const MendRow = ({ row, columns, faults, match, isTouched, onChange }: MendRowProps) => {
  const translate = useTranslate();
  const { row: number, chosen, isLeftOut, section } = row;
  const text = translate(word('row'), { row: number });
  return (
    <Box component="section" aria-label={text} sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
        <Typography variant="subtitle2" sx={{ flexGrow: 1 }}>
          {section ? `${text} · ${section}` : text}
        </Typography>
        {isLeftOut && <Chip size="small" label={translate(word('leftOut'))} />}
        {isTouched && !isLeftOut && (
          <Typography variant="body2" color="textSecondary">
            {translate(word('changed'))}
          </Typography>
        )}
        <Button size="small" variant="text" onClick={() => onChange({ ...row, isLeftOut: !isLeftOut })}>
          {translate(word(isLeftOut ? 'takeBack' : 'leaveOut'))}
        </Button>
      </Stack>
      {isLeftOut ? (
        <LeftOut row={row} onChange={onChange} />
      ) : (
        <>
          <Cells row={row} columns={columns} faults={faults} onChange={onChange} />
          {chosen ? (
            <Chip
              sx={{ mt: 1, maxWidth: 1 }}
              color="success"
              variant="outlined"
              label={translate(word('chosen'), { name: calledOf(chosen) })}
              onDelete={() => onChange({ ...row, chosen: null })}
            />
          ) : (
            <Meant faults={faults} match={match} onChoose={(one) => onChange({ ...row, chosen: one })} />
          )}
        </>
      )}
    </Box>
  );
};

const isElsewhere = ({ column }: ListFault, columns: readonly ListedColumn[]): boolean =>
  column === null || !columns.includes(column as ListedColumn);

const calledOf = ({ name, about }: Candidate): string => (about ? `${name} (${about})` : name);

type Change = Pick<MendRowProps, 'row' | 'onChange'>;

const LeftOut = ({ row, onChange }: Change) => {
  const translate = useTranslate();
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {[row.number, row.name, row.code].filter(Boolean).join(' · ')}
      </Typography>
      <TextField
        label={translate(word('reason'), { row: row.row })}
        helperText={translate(word('reasonNeeded'))}
        value={row.reason}
        required
        onChange={({ target }) => onChange({ ...row, reason: target.value })}
        slotProps={{ htmlInput: { maxLength: 500 } }}
        fullWidth
      />
    </>
  );
};

const Cells = ({ row, columns, faults, onChange }: Change & Pick<MendRowProps, 'columns' | 'faults'>) => {
  const translate = useTranslate();
  return (
    <Stack direction={{ xs: 'column', md: 'row' }} spacing={{ xs: 1.5, md: 1 }} sx={{ alignItems: 'flex-start' }}>
      {columns.map((column) => {
        // What no column of the list holds is told at the name.
        const fault = faults.find((one) => one.column === column || (column === 'name' && isElsewhere(one, columns)));
        const heading = translate(`resources.nominationLists.columns.${column}`);
        return (
          <Box key={column} sx={{ width: { xs: 1, md: WIDTHS[column] }, flexGrow: column === 'name' ? 1 : 0 }}>
            <TextField
              label={heading}
              value={row[column]}
              onChange={({ target }) => onChange({ ...row, [column]: target.value })}
              error={fault !== undefined}
              helperText={fault?.message}
              slotProps={{
                htmlInput: { 'aria-label': translate(word('cell'), { row: row.row, column: heading }) },
              }}
              fullWidth
            />
            {fault?.suggestion && (
              <Button size="small" variant="text" onClick={() => onChange({ ...row, [column]: fault.suggestion! })}>
                {translate(word('use'), { name: fault.suggestion })}
              </Button>
            )}
          </Box>
        );
      })}
    </Stack>
  );
};

interface MeantProps {
  faults: readonly ListFault[];
  match: Candidate | null;
  onChoose: (one: Candidate) => void;
}

/** Whom the row means, or may mean. */
const Meant = ({ faults, match, onChoose }: MeantProps) => {
  const translate = useTranslate();
  const offered = [...new Map(faults.flatMap(({ candidates }) => candidates.map((one) => [one.id, one]))).values()];
  if (match)
    return (
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {translate(word('meant'), { name: calledOf(match) })}
      </Typography>
    );
  return (
    offered.length > 0 && (
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 1 }}>
        {offered.map((one) => (
          <Button key={one.id} size="small" variant="outlined" onClick={() => onChoose(one)}>
            {translate(word('choose'), { name: calledOf(one) })}
          </Button>
        ))}
      </Stack>
    )
  );
};
