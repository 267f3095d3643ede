import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { CONFLICT_EVENT } from '../dataProvider/errors';

/** Two people at one record: the second is told so, and nothing is overwritten. */
export const ConflictDialog = () => {
  const [isOpen, setOpen] = useState(false);
  const translate = useTranslate();
  useEffect(() => {
    const open = () => setOpen(true);
    window.addEventListener(CONFLICT_EVENT, open);
    return () => window.removeEventListener(CONFLICT_EVENT, open);
  }, []);
  return (
    <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby="conflict-title" maxWidth="sm">
      <DialogTitle id="conflict-title">{translate('shared.conflict.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('shared.conflict.advice')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={() => setOpen(false)}>
          {translate('shared.conflict.keep')}
        </Button>
        <Button variant="contained" onClick={() => location.reload()}>
          {translate('shared.reload')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
