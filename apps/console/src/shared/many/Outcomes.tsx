import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Refused } from './many.rules';

interface OutcomesProps {
  done: readonly { key: string; name: string }[];
  refused: readonly Refused[];
  /** It has happened; otherwise it is what would. */
  isOver?: boolean;
}

/** How many things an act does, which ones, and which not and why. */
export const Outcomes = ({ done, refused, isOver = false }: OutcomesProps) => {
  const translate = useTranslate();
  const said = isOver ? 'over' : 'ahead';
  return (
    <>
      {(done.length > 0 || !isOver) && (
        <Alert severity={done.length > 0 ? 'success' : 'info'} icon={false} role="status">
          <Typography sx={{ fontWeight: 600 }}>
            {translate(done.length > 0 ? `shared.many.${said}.done` : 'shared.many.ahead.nothing', {
              smart_count: done.length,
            })}
          </Typography>
          <Names things={done} />
        </Alert>
      )}
      {refused.length > 0 && (
        <Alert severity="warning" icon={false} role="status">
          <Typography sx={{ fontWeight: 600 }}>
            {translate(`shared.many.${said}.refused`, { smart_count: refused.length })}
          </Typography>
          <Names things={refused} />
        </Alert>
      )}
    </>
  );
};

const Names = ({ things }: { things: readonly { key: string; name: string; message?: string }[] }) =>
  things.length > 0 && (
    <Box component="ul" tabIndex={0} sx={{ m: 0, pl: 2.5, maxHeight: 200, overflow: 'auto', overflowWrap: 'anywhere' }}>
      {things.map(({ key, name, message }) => (
        <li key={key}>
          {name}
          {message && `: ${message}`}
        </li>
      ))}
    </Box>
  );
