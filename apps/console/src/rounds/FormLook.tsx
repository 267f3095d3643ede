import { Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useFormat } from '../shared/format';
import { useGraphql } from '../shared/useGraphql';
import { FORM_LOOK } from './rounds.graphql.ts';

/** The rows and texts of the form that stands in the field, before it is chosen for good. */
export const FormLook = () => {
  const translate = useTranslate();
  const format = useFormat();
  const id = (useWatch({ name: 'formVersionId' }) as string | undefined) ?? null;
  const [isOpen, setOpen] = useState(false);
  const { data } = useGraphql(FORM_LOOK, isOpen && id ? { id } : null, { staleTime: Infinity });
  const form = data?.form;
  return (
    <>
      <Button variant="text" disabled={!id} onClick={() => setOpen(true)} sx={{ justifySelf: 'start' }}>
        {translate('resources.rounds.form.look')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby="form-look" maxWidth="md" fullWidth>
        <DialogTitle id="form-look">{form?.title ?? translate('resources.rounds.form.look')}</DialogTitle>
        <DialogContent>
          {!form && <LinearProgress aria-label={translate('shared.loading')} />}
          {form && (
            <>
              <Typography color="textSecondary" sx={{ mb: 1 }}>
                {translate('resources.rounds.form.source', { source: form.source, day: format.date(form.validFrom) })}
              </Typography>
              {form.rows.map(({ id: key, printedNumber, depth, label, unitOfCount }) => (
                <Typography key={key} variant="body2" sx={{ pl: depth * 2, fontWeight: depth === 0 ? 600 : 400 }}>
                  {[printedNumber, label].filter(Boolean).join(' ')}
                  {unitOfCount && ` (${unitOfCount})`}
                </Typography>
              ))}
              {form.texts.map(({ id: key, heading }) => (
                <Typography key={key} variant="body2" sx={{ mt: 0.5, fontStyle: 'italic' }}>
                  {heading}
                </Typography>
              ))}
            </>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{translate('ra.action.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
};
