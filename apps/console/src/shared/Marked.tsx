import { Box } from '@mui/material';
import { Fragment } from 'react';

/** What the API marks as found stands between these two. */
const BETWEEN = /\uE000([^\uE001]*)\uE001/u;

/** A text with the words of a search highlighted in it. */
export const Marked = ({ text }: { text: string }) =>
  text.split(BETWEEN).map((part, at) =>
    at % 2 === 0 ? (
      <Fragment key={at}>{part}</Fragment>
    ) : (
      <Box
        component="mark"
        key={at}
        sx={(theme) => ({ ...theme.tones.warning, borderRadius: 0.5, px: 0.25, fontWeight: 600 })}
      >
        {part}
      </Box>
    ),
  );
