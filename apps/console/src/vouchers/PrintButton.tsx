import Print from '@mui/icons-material/PrintOutlined';
import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { keep, kept } from '../shared/kept.ts';
import { choiceOf, MOST_PRINTED, printAddress, type PrintChoice, type Printed } from './printing.rules.ts';

interface PrintButtonProps {
  of: Printed;
  ids: readonly string[];
  size?: 'small' | 'medium';
}

const KEPT = 'vouchers.print';

/** Vouchers as one PDF in a page of its own, on the paper that was chosen last. */
export const PrintButton = ({ of, ids, size = 'medium' }: PrintButtonProps) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" size={size} startIcon={<Print />} onClick={() => setOpen(true)}>
        {translate('resources.vouchers.print.label')}
      </Button>
      {isOpen && <PrintDialog of={of} ids={ids} onClose={() => setOpen(false)} />}
    </>
  );
};

const PrintDialog = ({ of, ids, onClose }: PrintButtonProps & { onClose: () => void }) => {
  const translate = useTranslate();
  const titleId = useId();
  const [choice, setChoice] = useState<PrintChoice>(() => choiceOf(kept(KEPT)));
  const put = (changes: Partial<PrintChoice>) => setChoice((before) => ({ ...before, ...changes }));
  const isTooMany = ids.length > MOST_PRINTED;
  const opened = () => {
    keep(KEPT, choice);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="xs">
      <DialogTitle id={titleId}>{translate('resources.vouchers.print.title', { smart_count: ids.length })}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>
          {isTooMany
            ? translate('resources.vouchers.print.tooMany', { most: MOST_PRINTED })
            : translate(`resources.vouchers.print.${of === 'vouchers' ? 'explanation' : 'ofDrafts'}`)}
        </DialogContentText>
        <Stack spacing={2}>
          <TextField
            select
            label={translate('resources.vouchers.print.paper')}
            value={choice.paper}
            onChange={({ target }) => put({ paper: target.value as PrintChoice['paper'] })}
          >
            {(['a5', 'a4'] as const).map((paper) => (
              <MenuItem key={paper} value={paper}>
                {translate(`resources.vouchers.print.papers.${paper}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            label={translate('resources.vouchers.print.gap')}
            value={choice.gap}
            onChange={({ target }) => put({ gap: target.value as PrintChoice['gap'] })}
          >
            {(['linh', 'le'] as const).map((gap) => (
              <MenuItem key={gap} value={gap}>
                {translate(`resources.vouchers.print.gaps.${gap}`)}
              </MenuItem>
            ))}
          </TextField>
          <FormControlLabel
            control={<Checkbox checked={choice.recipients} onChange={(_, recipients) => put({ recipients })} />}
            label={translate('resources.vouchers.print.recipients')}
          />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
        <Button
          variant="contained"
          disabled={isTooMany}
          href={printAddress(of, ids, choice)}
          target="_blank"
          rel="noopener"
          onClick={opened}
        >
          {translate('resources.vouchers.print.open')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
