import Delete from '@mui/icons-material/DeleteOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItem,
  ListItemText,
  Stack,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../ActButton';
import { useAct } from '../useAct';
import type { Arrangement } from './arrangement.rules';
import { FilterForm } from './FilterForm';
import { AMEND_SAVED_FILTER, DELETE_SAVED_FILTER, type SavedFilter } from './savedFilters.graphql.ts';

interface ManageFiltersProps {
  /** Those that the person may change. */
  saved: readonly SavedFilter[];
  arranging: { present: Arrangement };
  onClose: () => void;
}

/** Renames, shares, rearranges and deletes what was saved. */
export const ManageFilters = ({ saved, arranging, onClose }: ManageFiltersProps) => {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{translate('shared.savedFilters.manageTitle')}</DialogTitle>
      <DialogContent>
        <List disablePadding>
          {saved.map((one) => (
            <Line key={one.id} saved={one} arranging={arranging} />
          ))}
        </List>
        {saved.length === 0 && translate('shared.savedFilters.none')}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};

const Line = ({ saved, arranging }: { saved: SavedFilter; arranging: { present: Arrangement } }) => {
  const translate = useTranslate();
  const [isEdited, setEdited] = useState(false);
  const removal = useAct(DELETE_SAVED_FILTER, { done: 'shared.savedFilters.deleted' });
  const { id, version, name, organisation } = saved;
  const sees = organisation
    ? translate('shared.savedFilters.peopleOf', { organisation: organisation.name })
    : translate('shared.savedFilters.onlyMe');
  return (
    <ListItem disableGutters divider sx={{ flexWrap: 'wrap', columnGap: 1 }}>
      <ListItemText primary={name} secondary={sees} sx={{ flex: '1 1 220px', overflowWrap: 'anywhere' }} />
      <Stack direction="row" spacing={1}>
        <Button
          size="small"
          startIcon={<Edit />}
          aria-label={`${translate('ra.action.edit')}: ${name}`}
          onClick={() => setEdited(true)}
        >
          {translate('ra.action.edit')}
        </Button>
        <ActButton
          act={removal}
          icon={Delete}
          label="shared.savedFilters.delete"
          explanation={organisation ? 'shared.savedFilters.deleteShared' : 'shared.savedFilters.deleteOwn'}
          params={{ name, organisation: organisation?.name }}
          variables={() => ({ id, version })}
          size="small"
          variant="text"
          color="error"
        />
      </Stack>
      {isEdited && <EditForm saved={saved} arranging={arranging} onClose={() => setEdited(false)} />}
    </ListItem>
  );
};

const EditForm = ({ saved, arranging, onClose }: Omit<ManageFiltersProps, 'saved'> & { saved: SavedFilter }) => {
  const translate = useTranslate();
  const act = useAct(AMEND_SAVED_FILTER, { done: 'shared.savedFilters.saved', onDone: onClose, onFailed: () => true });
  return (
    <FilterForm
      title="shared.savedFilters.edit"
      explanation={translate('shared.savedFilters.editing')}
      saved={saved}
      act={act}
      onSubmit={({ name, organisationId, isRearranged }) =>
        void act.run({
          input: {
            id: saved.id,
            version: saved.version,
            name,
            organisationId,
            ...(isRearranged ? { arrangement: JSON.stringify(arranging.present) } : {}),
          },
        })
      }
      onClose={onClose}
    />
  );
};
