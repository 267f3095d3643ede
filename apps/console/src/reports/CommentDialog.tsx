import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { focusEntry, useReport } from './ReportContext';
import { usePlaceName } from './usePlaceName';

/** The unit's comment on one figure; saved with it. */
export const CommentDialog = ({ cellId, onClose }: { cellId: string; onClose: () => void }) => {
  const { store, mode } = useReport();
  const placeName = usePlaceName();
  const translate = useTranslate();
  const [comment, setComment] = useState(store.cell(cellId).comment ?? '');
  const isMissing = store.entry(cellId).state === null;
  const close = () => {
    onClose();
    setTimeout(() => focusEntry(cellId));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    store.setComment(cellId, comment);
    close();
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="comment-title">
      <form onSubmit={submit}>
        <DialogTitle id="comment-title">{placeName({ cellId })}</DialogTitle>
        <DialogContent>
          <TextField
            label={translate('reports.cell.commentLabel')}
            helperText={isMissing ? translate('reports.cell.commentNeedsFigure') : undefined}
            disabled={isMissing || mode !== 'edit'}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
            fullWidth
            multiline
            minRows={2}
            autoFocus
            sx={{ mt: 1 }}
            slotProps={{ htmlInput: { maxLength: 1000 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={close} color="inherit">
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={isMissing || mode !== 'edit'}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
