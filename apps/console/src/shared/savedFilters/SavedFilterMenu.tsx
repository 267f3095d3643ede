import Bookmark from '@mui/icons-material/BookmarkBorderOutlined';
import { Button, Divider, ListItemText, ListSubheader, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import type { ColumnChoice } from '../ColumnMenu';
import type { Column } from '../RecordTable';
import { useGraphql } from '../useGraphql';
import { isSameArrangement, stillKnown } from './arrangement.rules';
import { ManageFilters } from './ManageFilters';
import { SaveFilterDialog } from './SaveFilterDialog';
import { SAVED_FILTERS, type SavedFilter } from './savedFilters.graphql.ts';
import { useArrangement } from './useArrangement';

interface SavedFilterMenuProps<Row> {
  columns: readonly Column<Row>[];
  choice: ColumnChoice<Row>;
}

/** What was chosen in the list in context and kept under names: opens one, keeps the present one. */
export function SavedFilterMenu<Row>({ columns, choice }: SavedFilterMenuProps<Row>) {
  const translate = useTranslate();
  const notify = useNotify();
  const { resource } = useListContext();
  const arranging = useArrangement(columns, choice);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const isOpen = anchor !== null;
  const { data } = useGraphql(SAVED_FILTERS, { list: resource }, { enabled: isOpen || dialog !== null });
  const saved = data?.savedFilters ?? [];
  const isAnything = Object.keys(arranging.present).length > 0;
  const show = ({ arrangement: text }: SavedFilter) => {
    setAnchor(null);
    const { arrangement, left } = stillKnown(text, arranging.knows);
    arranging.apply(arrangement);
    if (left.length > 0)
      notify('shared.savedFilters.stale', {
        type: 'warning',
        autoHideDuration: 12_000,
        messageArgs: { smart_count: left.length },
      });
  };
  const open = (which: 'save' | 'manage') => {
    setAnchor(null);
    setDialog(which);
  };
  const item = (one: SavedFilter) => (
    <MenuItem
      key={one.id}
      onClick={() => show(one)}
      selected={isSameArrangement(stillKnown(one.arrangement, arranging.knows).arrangement, arranging.present)}
    >
      <ListItemText primary={one.name} secondary={one.organisation?.name} sx={{ whiteSpace: 'normal' }} />
    </MenuItem>
  );
  const [own, shared] = [
    saved.filter(({ organisation }) => !organisation),
    saved.filter(({ organisation }) => organisation),
  ];
  return (
    <>
      <Button
        color="inherit"
        startIcon={<Bookmark />}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minHeight: 40 }}
      >
        {translate('shared.savedFilters.label')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={isOpen}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { sx: { maxWidth: 420, maxHeight: '70vh' } } }}
      >
        {own.length > 0 && <Heading text="shared.savedFilters.own" />}
        {own.map(item)}
        {shared.length > 0 && <Heading text="shared.savedFilters.shared" />}
        {shared.map(item)}
        {data && saved.length === 0 && <Heading text="shared.savedFilters.none" />}
        <Divider component="li" />
        <MenuItem onClick={() => open('save')} disabled={!isAnything}>
          <ListItemText
            primary={translate('shared.savedFilters.save')}
            secondary={isAnything ? undefined : translate('shared.savedFilters.nothing')}
          />
        </MenuItem>
        {saved.some(({ canChange }) => canChange) && (
          <MenuItem onClick={() => open('manage')}>{translate('shared.savedFilters.manage')}</MenuItem>
        )}
      </Menu>
      {dialog === 'save' && <SaveFilterDialog list={resource} arranging={arranging} onClose={() => setDialog(null)} />}
      {dialog === 'manage' && (
        <ManageFilters
          saved={saved.filter(({ canChange }) => canChange)}
          arranging={arranging}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}

const Heading = ({ text }: { text: string }) => {
  const translate = useTranslate();
  return <ListSubheader sx={{ lineHeight: 2.2 }}>{translate(text)}</ListSubheader>;
};
