import ViewColumn from '@mui/icons-material/ViewColumnOutlined';
import { Button, Checkbox, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { useSessionState } from '../session/sessionState';
import type { Column } from './RecordTable';

/** By the label of a column: shown or not. What is not there stands as the list has it. */
export type Choice = Readonly<Record<string, boolean>>;

export interface ColumnChoice<Row> {
  /** The columns that stand on the screen, in the order of the list. */
  shown: Column<Row>[];
  /** The first one names the row and stays. */
  free: readonly Column<Row>[];
  isShown: (label: string) => boolean;
  onToggle: (label: string) => void;
  /** What was chosen so far; `choose` takes its place. */
  chosen: Choice;
  choose: (choice: Choice) => void;
}

/** Which columns of a list its reader wants to see; each person at this browser has a choice of their own. */
export function useColumnChoice<Row>(list: string, columns: readonly Column<Row>[]): ColumnChoice<Row> {
  const { viewer } = useSessionState();
  const [choice, setChoice] = useStore<Choice>(`columns.${list}.${viewer?.person.id ?? ''}`, {});
  const [first, ...free] = columns;
  const extra = new Set(columns.filter(({ isExtra }) => isExtra).map(({ label }) => label));
  const isShown = (label: string) => choice[label] ?? !extra.has(label);
  const shown = free
    .filter(({ label }) => isShown(label))
    // Whoever asked for a column gets it, however narrow the window.
    .map((column) => (choice[column.label] ? { ...column, from: undefined, isNeedless: undefined } : column));
  return {
    shown: first ? [first, ...shown] : shown,
    free,
    isShown,
    onToggle: (label) => setChoice({ ...choice, [label]: !isShown(label) }),
    chosen: choice,
    choose: setChoice,
  };
}

/** Chooses columns. */
export function ColumnMenu<Row>({ free, isShown, onToggle }: ColumnChoice<Row>) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (free.length === 0) return null;
  return (
    <>
      <Button
        color="inherit"
        startIcon={<ViewColumn />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minHeight: 40 }}
      >
        {translate('ra.action.select_columns')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {free.map(({ label }) => (
          <MenuItem
            key={label}
            role="menuitemcheckbox"
            aria-checked={isShown(label)}
            onClick={() => onToggle(label)}
            dense
          >
            <Checkbox
              checked={isShown(label)}
              tabIndex={-1}
              disableRipple
              size="small"
              sx={{ p: 0, mr: 1 }}
              slotProps={{ input: { 'aria-hidden': true } }}
            />
            <ListItemText>{translate(label, { _: label })}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
