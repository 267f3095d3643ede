import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { WholeNumberField } from '../shared/WholeNumberField';
import { amountOfNote, type Typed } from './count.rules.ts';

interface NotesTableProps {
  notes: readonly number[];
  typed: Typed;
  onChange: (typed: Typed) => void;
}

/** How many of each note; what they come to stands beside them. */
export const NotesTable = ({ notes, typed, onChange }: NotesTableProps) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box
      role="group"
      aria-label={translate('resources.cashCounts.byNotes')}
      sx={{
        display: 'grid',
        gap: 1,
        alignItems: 'center',
        maxWidth: 560,
        gridTemplateColumns: 'minmax(72px, 1fr) minmax(96px, 1fr) minmax(96px, 1.4fr)',
      }}
    >
      {notes.map((note, at) => (
        <Box key={note} sx={{ display: 'contents' }}>
          <Typography align="right">
            <Money amount={note} />
          </Typography>
          <WholeNumberField
            label={false}
            ariaLabel={translate('resources.cashCounts.piecesOf', { note: format.money(note) })}
            value={typed[note] ?? null}
            onChange={(pieces) => onChange({ ...typed, [note]: pieces })}
            max={1_000_000}
            isInForm
            autoFocus={at === 0}
          />
          <Typography align="right">
            <Money amount={amountOfNote(note, typed)} />
          </Typography>
        </Box>
      ))}
    </Box>
  );
};
