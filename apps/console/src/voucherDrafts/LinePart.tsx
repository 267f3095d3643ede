import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { Choices, EntryLine } from './entry.rules.ts';
import type { EntryState } from './useEntry.ts';

/** Of twelve columns; the whole width on a phone. */
export const Span = ({ of, children }: { of: number; children: ReactNode }) => (
  <Box sx={{ gridColumn: { sm: `span ${of}` }, minWidth: 0 }}>{children}</Box>
);

export interface PartProps {
  kind: EntryState['entry']['kind'];
  day: string;
  choices: Choices;
  line: EntryLine;
  onChange: (changes: Partial<EntryLine>) => void;
  fault: (field: string) => string | undefined;
  /** It is the first field, where typing begins. */
  isFirst?: boolean;
}
