import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { DraftedDirective } from './drafted.ts';

type Draft = DraftedDirective['draft'];

/** What the document says, to be read before it is approved; once it has its number it is folded. */
export const WrittenText = ({ draft: { bases, body }, isOpen }: { draft: Draft; isOpen: boolean }) => {
  const translate = useTranslate();
  if (body.length === 0) return null;
  return (
    <Box component="details" open={isOpen} sx={{ mt: 2 }}>
      <Typography component="summary" variant="subtitle2" sx={{ cursor: 'pointer' }}>
        {translate('resources.ownDocuments.written')}
      </Typography>
      <Box sx={{ maxWidth: 760, overflowWrap: 'anywhere' }}>
        {bases.map((basis, at) => (
          <Typography key={at} variant="body2" sx={{ mt: 1, fontStyle: 'italic' }}>
            {basis}
          </Typography>
        ))}
        {body.map((block, at) => (
          <Block key={at} block={block} />
        ))}
      </Box>
    </Box>
  );
};

const Block = ({ block: { kind, text, columns, rows } }: { block: Draft['body'][number] }) => {
  if (kind !== 'TABLE')
    return (
      <Typography variant="body2" sx={{ mt: 1, fontWeight: kind === 'HEADING' ? 600 : undefined }}>
        {text}
      </Typography>
    );
  return (
    <Box sx={{ mt: 1, overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {(columns ?? []).map(({ title }, at) => (
              <TableCell key={at}>{title}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {(rows ?? []).map((row, at) => (
            <TableRow key={at}>
              {row.map((cell, nth) => (
                <TableCell key={nth}>{cell}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
