import CheckIcon from '@mui/icons-material/Check';
import CloudOff from '@mui/icons-material/CloudOffOutlined';
import CommentOutlined from '@mui/icons-material/CommentOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import EventNote from '@mui/icons-material/EventNoteOutlined';
import MoreVert from '@mui/icons-material/MoreVert';
import SyncIcon from '@mui/icons-material/Sync';
import { ButtonBase, Tooltip } from '@mui/material';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  memo,
  type MouseEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import {
  type Direction,
  type Entry,
  LARGEST_FIGURE,
  MISSING,
  neighbour,
  parseBlock,
  parseEntry,
  planPaste,
  suggestionFor,
  numberEntry,
} from './entry.rules';
import type { CellView, SaveState } from './entry.types.ts';
import { placedName } from './form.names';
import { faultId, focusEntry, inputId, type PlacedCell, useReport } from './ReportContext';
import { ShiftMark } from './ShiftMark';
import { useCell } from './useEntry';
import { useFigureText } from './useFigureText';

/** Figures of money with more signs than this are written smaller, so that no digit is cut off. */
const LONG = 11;

const rawText = ({ state, value }: Entry): string => (state === 'NUMBER' ? String(value) : state === null ? '' : '-');

/** One figure of the form while it is written. A key renders this cell and the hints that look at it, nothing else. */
export const EntryCell = memo(function EntryCell({ row, cell, measure }: PlacedCell) {
  const { store, openMenu, openBehind, openComment } = useReport();
  const view = useCell(store, cell.id);
  const translate = useTranslate();
  const figureText = useFigureText();
  const typing = useTyping(cell.id, view);
  const { state } = view.entry;
  const name = placedName(row, measure);
  const isShown = typing.text ?? view.typed ?? (state === null ? '' : figureText(view.entry));
  const className = [
    'entry',
    state ?? 'MISSING',
    view.save,
    view.typed !== null && 'unreadable',
    isShown.length > LONG && 'long',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={className}>
      <SaveMark save={view.save} fault={view.fault} />
      {view.prefilled && (
        <Tooltip title={translate('reports.cell.prefilled')}>
          <ButtonBase
            tabIndex={-1}
            className="mark"
            onClick={() => openBehind(cell.id)}
            aria-label={translate('reports.cell.prefilledOf', { name })}
          >
            <EventNote fontSize="inherit" />
          </ButtonBase>
        </Tooltip>
      )}
      <ShiftMark cellId={cell.id} name={name} />
      {view.comment && (
        <Tooltip title={view.comment}>
          <ButtonBase
            tabIndex={-1}
            className="mark"
            onClick={() => openComment(cell.id)}
            aria-label={translate('reports.cell.commentOf', { name })}
          >
            <CommentOutlined fontSize="inherit" />
          </ButtonBase>
        </Tooltip>
      )}
      <input
        {...typing.handlers}
        ref={typing.input}
        id={inputId(cell.id)}
        value={isShown}
        inputMode="numeric"
        autoComplete="off"
        enterKeyHint="next"
        placeholder={translate('reports.figure.missingShort')}
        aria-label={
          state === 'NUMBER' ? name : translate('reports.cell.named', { name, state: figureText(view.entry) })
        }
        aria-invalid={view.save === 'invalid' || undefined}
        aria-describedby={faultId(row.id)}
      />
      <ButtonBase
        tabIndex={-1}
        className="menu"
        aria-haspopup="menu"
        aria-label={translate('reports.cell.menuOf', { name })}
        onClick={(event: MouseEvent<HTMLElement>) => openMenu(cell.id, event.currentTarget)}
      >
        <MoreVert fontSize="inherit" />
      </ButtonBase>
    </div>
  );
});

const SAVE_ICONS: Partial<Record<SaveState, typeof CheckIcon>> = {
  saved: CheckIcon,
  waiting: SyncIcon,
  saving: SyncIcon,
  offline: CloudOff,
  invalid: ErrorOutline,
  conflict: ErrorOutline,
};

/** How far a cell has come: words in the tooltip, an icon, a colour. */
export const SaveMark = ({ save, fault }: { save: SaveState; fault: string | null }) => {
  const translate = useTranslate();
  const Icon = SAVE_ICONS[save];
  if (!Icon) return <span className="save" />;
  return (
    <Tooltip title={fault ?? translate(`reports.save.${save}`)}>
      <span className={`save ${save}`} role="img" aria-label={fault ?? translate(`reports.save.${save}`)}>
        <Icon fontSize="inherit" />
      </span>
    </Tooltip>
  );
};

const isAllSelected = (field: HTMLInputElement): boolean =>
  field.selectionStart === 0 && field.selectionEnd === field.value.length;

/** What typing does: text while the cell has the focus, the entry in the store at every key. */
function useTyping(id: string, view: CellView) {
  const { store, layout, rules, openMenu, openComment } = useReport();
  const [text, setText] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const atFocus = useRef<Entry>(view.entry);
  const isFresh = useRef(false);
  const write = useWriting();
  const isFocused = text !== null;
  useLayoutEffect(() => {
    if (isFocused) input.current?.select();
  }, [isFocused]);

  const step = (direction: 'undo' | 'redo') => {
    const changed = store[direction]();
    if (changed.includes(id)) setText(store.cell(id).typed ?? rawText(store.entry(id)));
    else if (changed[0]) focusEntry(changed[0]);
  };
  const put = (entry: Entry) => {
    store.setEntry(id, entry);
    setText(rawText(entry));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const isStep = stepOfKey(event);
    if (isStep) {
      event.preventDefault();
      step(isStep);
      return;
    }
    if (event.ctrlKey || event.metaKey) return;
    const field = event.currentTarget;
    const act = actOfKey(event, isAllSelected(field), field);
    if (!act) return;
    if (act === 'sum') {
      const suggestion = suggestionFor(rules.get(id) ?? [], store.entry);
      if (suggestion) put(numberEntry(suggestion.sum));
    } else if (act === 'clear') put(MISSING);
    else if (act === 'undo') put(atFocus.current);
    else if (act === 'menu') openMenu(id, field);
    else if (act === 'comment') openComment(id);
    else {
      const next = neighbour(layout, id, act);
      if (next) focusEntry(next);
      else if (act === 'left' || act === 'right') return;
    }
    event.preventDefault();
  };
  const handlers = {
    onFocus: () => {
      // What was taken back is in the store before this cell is drawn again.
      const { entry, typed } = store.cell(id);
      atFocus.current = entry;
      isFresh.current = true;
      setText(typed ?? rawText(entry));
    },
    onBlur: () => {
      store.endStep();
      setText(null);
    },
    // The click that brought the focus would put the caret somewhere and undo the selection.
    onMouseUp: (event: MouseEvent) => {
      if (isFresh.current) event.preventDefault();
      isFresh.current = false;
    },
    onChange: (event: { target: { value: string } }) => {
      setText(event.target.value);
      write(id, event.target.value);
    },
    onPaste: (event: ClipboardEvent) => {
      const block = parseBlock(event.clipboardData.getData('text/plain'));
      if (!block) return;
      event.preventDefault();
      write.block(id, block);
      setText(rawText(store.entry(id)));
    },
    onKeyDown,
  };
  return { text, input, handlers };
}

/** The browser's own undo knows what stood in the field, not whose number it was: ours takes steps of the report back. */
function stepOfKey({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : null;
}

type KeyAct = Direction | 'sum' | 'clear' | 'undo' | 'menu' | 'comment';

function actOfKey(event: KeyboardEvent, isAllSelected: boolean, field: HTMLInputElement): KeyAct | null {
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? 'up' : 'down';
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return event.altKey ? 'menu' : 'down';
    case 'ArrowLeft':
      return !event.shiftKey && (isAllSelected || field.selectionEnd === 0) ? 'left' : null;
    case 'ArrowRight':
      return !event.shiftKey && (isAllSelected || field.selectionStart === field.value.length) ? 'right' : null;
    case 'Delete':
      return isAllSelected ? 'clear' : null;
    case 'Escape':
      return 'undo';
    case '=':
      return 'sum';
    case 'F2':
      return event.shiftKey ? 'comment' : null;
    default:
      return null;
  }
}

interface Writing {
  (id: string, text: string): void;
  block: (id: string, block: string[][]) => void;
}

/** Text into entries: of one cell, or of a pasted block. */
function useWriting(): Writing {
  const { store, layout } = useReport();
  const translate = useTranslate();
  const notify = useNotify();
  const format = useFormat();
  const write = (id: string, text: string) => {
    const { entry, fault } = parseEntry(text);
    if (entry) store.setEntry(id, entry);
    else store.setUnreadable(id, text, translate(`reports.faults.${fault}`, { max: format.number(LARGEST_FIGURE) }));
  };
  const block = (id: string, values: string[][]) => {
    const { cells, lost } = planPaste(layout, id, values);
    store.together(() => cells.forEach(({ cellId, text }) => write(cellId, text)));
    const said = { smart_count: cells.length, lost };
    notify(lost > 0 ? 'reports.paste.lost' : 'reports.paste.done', {
      type: lost > 0 ? 'warning' : 'info',
      messageArgs: said,
    });
  };
  return Object.assign(write, { block });
}
