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
  TextField,
} from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../ErrorNotice';
import { faultsOf } from '../faults';
import { useWorkplaces } from '../useWorkplaces';
import type { SavedFilter } from './savedFilters.graphql.ts';

const MOST_LETTERS = 80;
const NOBODY_ELSE = '';

interface Entered {
  name: string;
  organisationId: string | null;
  /** What is chosen now takes the place of what was kept. */
  isRearranged: boolean;
}

interface FilterFormProps {
  /** i18n key; the button says the same. */
  title: string;
  /** Translated. */
  explanation: string;
  /** What is changed; left out: a new one. */
  saved?: SavedFilter;
  act: { isPending: boolean; error: Error | null };
  onSubmit: (entered: Entered) => void;
  onClose: () => void;
}

/** Name of a saved filter, and who sees it. */
export const FilterForm = ({ title, explanation, saved, act, onSubmit, onClose }: FilterFormProps) => {
  const translate = useTranslate();
  const titleId = useId();
  const workplaces = useWorkplaces() ?? [];
  const [name, setName] = useState(saved?.name ?? '');
  const [sharedAt, setSharedAt] = useState(saved?.organisation?.id ?? NOBODY_ELSE);
  const [isRearranged, setRearranged] = useState(false);
  const atName = faultsOf(act.error).get('name');
  const places = [
    ...new Map(
      [...workplaces, ...(saved?.organisation ? [saved.organisation] : [])].map((one) => [one.id, one]),
    ).values(),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit({ name: name.trim(), organisationId: sharedAt === NOBODY_ELSE ? null : sharedAt, isRearranged });
  };
  return (
    <Dialog open onClose={act.isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="xs">
      <form onSubmit={submit}>
        <DialogTitle id={titleId}>{translate(title)}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <DialogContentText>{explanation}</DialogContentText>
          <TextField
            label={translate('shared.savedFilters.name')}
            value={name}
            onChange={({ target }) => setName(target.value)}
            error={atName !== undefined}
            helperText={atName}
            autoFocus
            slotProps={{ htmlInput: { maxLength: MOST_LETTERS } }}
          />
          <TextField
            select
            label={translate('shared.savedFilters.whoSees')}
            value={sharedAt}
            onChange={({ target }) => setSharedAt(target.value)}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value={NOBODY_ELSE}>{translate('shared.savedFilters.onlyMe')}</MenuItem>
            {places.map((place) => (
              <MenuItem key={place.id} value={place.id} sx={{ whiteSpace: 'normal' }}>
                {translate('shared.savedFilters.peopleOf', { organisation: place.name })}
              </MenuItem>
            ))}
          </TextField>
          {saved && (
            <FormControlLabel
              control={<Checkbox checked={isRearranged} onChange={(_, on) => setRearranged(on)} />}
              label={translate('shared.savedFilters.rearrange')}
            />
          )}
          {atName === undefined && <ErrorNotice error={act.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={act.isPending} color="inherit">
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={act.isPending} disabled={name.trim() === ''}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
