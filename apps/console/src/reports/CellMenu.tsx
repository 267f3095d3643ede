import Clear from '@mui/icons-material/BackspaceOutlined';
import Block from '@mui/icons-material/BlockOutlined';
import CommentOutlined from '@mui/icons-material/CommentOutlined';
import EventNote from '@mui/icons-material/EventNoteOutlined';
import History from '@mui/icons-material/HistoryOutlined';
import Functions from '@mui/icons-material/Functions';
import type { SvgIconComponent } from '@mui/icons-material';
import { ListItemIcon, ListItemText, Menu, MenuItem, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { MISSING, NOT_APPLICABLE, numberEntry, suggestionFor } from './entry.rules';
import { useReport } from './ReportContext';

export interface CellMenuState {
  cellId: string;
  anchor: HTMLElement;
}

interface Item {
  icon: SvgIconComponent;
  label: string;
  shortcut?: string;
  isOff?: boolean;
  act: () => void;
}

/** What can be done with one cell, for hands that do not know the keys. */
export const CellMenu = ({ state, onClose }: { state: CellMenuState | null; onClose: () => void }) => {
  const items = useItems(state?.cellId ?? '');
  return (
    <Menu anchorEl={state?.anchor} open={state !== null} onClose={onClose}>
      {items.map(({ icon: Icon, label, shortcut, isOff, act }) => (
        <MenuItem
          key={label}
          disabled={isOff}
          onClick={() => {
            onClose();
            act();
          }}
        >
          <ListItemIcon>
            <Icon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{label}</ListItemText>
          {shortcut && (
            <Typography variant="caption" color="textSecondary" sx={{ ml: 3 }}>
              {shortcut}
            </Typography>
          )}
        </MenuItem>
      ))}
    </Menu>
  );
};

function useItems(cellId: string): Item[] {
  const { store, cells, rules, openComment, openBehind, openHistory } = useReport();
  const translate = useTranslate();
  const format = useFormat();
  const { state } = store.entry(cellId);
  const suggestion = suggestionFor(rules.get(cellId) ?? [], store.entry);
  const items: Item[] = [
    {
      icon: Block,
      label: translate('reports.cell.markNotApplicable'),
      shortcut: '-',
      act: () => store.setEntry(cellId, NOT_APPLICABLE),
    },
    {
      icon: Clear,
      label: translate('reports.cell.clear'),
      shortcut: 'Delete',
      act: () => store.setEntry(cellId, MISSING),
    },
    {
      icon: CommentOutlined,
      label: translate(state ? 'reports.cell.writeComment' : 'reports.cell.commentNeedsFigure'),
      shortcut: 'Shift F2',
      isOff: state === null,
      act: () => openComment(cellId),
    },
  ];
  if (suggestion) {
    const label = translate('reports.cell.takeSumOf', { sum: format.number(suggestion.sum) });
    items.push({
      icon: Functions,
      label,
      shortcut: '=',
      act: () => store.setEntry(cellId, numberEntry(suggestion.sum)),
    });
  }
  if (cells.get(cellId)?.cell.isFed) {
    items.push({ icon: EventNote, label: translate('reports.behind.open'), act: () => openBehind(cellId) });
  }
  items.push({ icon: History, label: translate('reports.history.open'), act: () => openHistory(cellId) });
  return items;
}
