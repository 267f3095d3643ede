import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { ActivityDoubt } from '../dataProvider/schema.ts';
import { TextLink } from '../shared/RecordLink';
import type { Doubt } from './useActivityDoubts';

interface ActivityDoubtsProps {
  doubt: Doubt | null;
  onClose: () => void;
}

/** What the API asks back: the twin is shown, the person decides, and what is meant is sent once more. */
export const ActivityDoubts = ({ doubt, onClose }: ActivityDoubtsProps) => {
  const translate = useTranslate();
  const { getValues, setValue } = useFormContext<{ confirmed?: ActivityDoubt[] }>();
  const place = useRef<HTMLSpanElement>(null);
  const confirm = (kind: ActivityDoubt) => {
    setValue('confirmed', [...new Set([...(getValues('confirmed') ?? []), kind])]);
    onClose();
    place.current?.closest('form')?.requestSubmit();
  };
  return (
    <>
      <span ref={place} hidden />
      {doubt && (
        <Dialog open onClose={onClose} aria-labelledby="activity-doubt" maxWidth="sm">
          <DialogTitle id="activity-doubt">{translate(`resources.activities.doubts.${doubt.kind}.title`)}</DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
            <DialogContentText>{doubt.message}</DialogContentText>
            {doubt.twinId && (
              <TextLink to={`/activities/${encodeURIComponent(doubt.twinId)}/show`} isInText>
                {translate('resources.activities.doubts.showTwin')}
              </TextLink>
            )}
          </DialogContent>
          <DialogActions>
            <Button color="inherit" onClick={onClose}>
              {translate('resources.activities.doubts.back')}
            </Button>
            <Button variant="contained" onClick={() => confirm(doubt.kind)}>
              {translate(`resources.activities.doubts.${doubt.kind}.confirm`)}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
};
