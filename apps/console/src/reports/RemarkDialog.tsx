import History from '@mui/icons-material/HistoryOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Place, useReport } from './ReportContext';
import { usePlaceName } from './usePlaceName';
import type { RemarkDrafts } from './useRemarkDrafts';

interface RemarkDialogProps {
  place: Place | null;
  drafts: RemarkDrafts;
  onClose: () => void;
}

/** A remark at one place. It waits with the others until the report is returned. */
export const RemarkDialog = ({ place, drafts, onClose }: RemarkDialogProps) => {
  const { openHistory } = useReport();
  const placeName = usePlaceName();
  const translate = useTranslate();
  const before = drafts.at(place)?.message ?? '';
  const [message, setMessage] = useState(before);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    drafts.put(place, message);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="remark-title">
      <form onSubmit={submit}>
        <DialogTitle id="remark-title">{placeName(place)}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <DialogContentText>{translate('reports.remarks.explanation')}</DialogContentText>
          <TextField
            label={translate('reports.remarks.message')}
            value={message}
            onChange={(event) => setMessage(event.target.value)}
            required={!before}
            multiline
            minRows={3}
            autoFocus
            slotProps={{ htmlInput: { maxLength: 2000 } }}
          />
        </DialogContent>
        <DialogActions>
          {place && 'cellId' in place && (
            <Button
              startIcon={<History />}
              onClick={() => {
                onClose();
                openHistory(place.cellId);
              }}
              sx={{ mr: 'auto' }}
            >
              {translate('reports.history.open')}
            </Button>
          )}
          <Button onClick={onClose} color="inherit">
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {translate(before && !message.trim() ? 'reports.remarks.takeBack' : 'reports.remarks.keep')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
