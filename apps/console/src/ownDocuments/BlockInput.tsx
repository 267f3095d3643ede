import ArrowDownward from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUpward from '@mui/icons-material/ArrowUpwardOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import PlaylistAdd from '@mui/icons-material/PlaylistAddOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { Box, FormHelperText, IconButton, Stack, TextField, Tooltip } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { BLOCK_KINDS, type Block, HEADING_LEVELS } from './blocks.rules.ts';
import type { OfficialBlockKind } from '../dataProvider/schema.ts';
import { TableInput } from './TableInput';

interface BlockInputProps {
  /** Of the input that takes the focus. */
  id: string;
  block: Block;
  /** From 1. */
  place: number;
  isFirst: boolean;
  isLast: boolean;
  fault?: string;
  onChange: (block: Block) => void;
  onMove: (by: -1 | 1) => void;
  onAdd: () => void;
  onRemove: () => void;
}

/** One block: its kind, its text or table, and the buttons that move, add and remove. */
export const BlockInput = ({ id, block, place, fault, onChange, ...acts }: BlockInputProps) => {
  const translate = useTranslate();
  const name = translate('resources.ownDocuments.blocks.name', {
    place,
    kind: translate(`enums.OfficialBlockKind.${block.kind}`),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const act = shortcutOf(event, acts);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <Box
      component="li"
      onKeyDown={onKeyDown}
      sx={{
        border: 1,
        borderColor: fault ? 'error.main' : 'divider',
        borderRadius: 1.5,
        p: { xs: 1, sm: 1.5 },
        minWidth: 0,
      }}
    >
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <KindInputs block={block} name={name} onChange={onChange} />
        <Box sx={{ flexGrow: 1 }} />
        <BlockActs place={place} {...acts} />
      </Stack>
      {block.kind === 'TABLE' ? (
        <TableInput id={id} block={block} name={name} onChange={onChange} />
      ) : (
        <TextField
          id={id}
          multiline
          fullWidth
          minRows={block.kind === 'PARAGRAPH' ? 2 : 1}
          value={block.text}
          onChange={(event) => onChange({ ...block, text: event.target.value })}
          error={fault !== undefined}
          placeholder={translate(`resources.ownDocuments.blocks.example.${block.kind}`)}
          slotProps={{
            htmlInput: { 'aria-label': name, maxLength: 20_000 },
            input: { sx: block.kind === 'HEADING' ? { fontWeight: 600 } : undefined },
          }}
        />
      )}
      {fault && <FormHelperText error>{fault}</FormHelperText>}
    </Box>
  );
};

type Acts = Pick<BlockInputProps, 'isFirst' | 'isLast' | 'onMove' | 'onAdd' | 'onRemove'>;

/** Ctrl+Enter adds a paragraph below, Alt with an arrow moves the block. */
function shortcutOf(event: KeyboardEvent, { onAdd, onMove }: Acts): (() => void) | null {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return onAdd;
  // A select opens with these keys.
  if (!event.altKey || event.target instanceof HTMLSelectElement) return null;
  if (event.key === 'ArrowUp') return () => onMove(-1);
  return event.key === 'ArrowDown' ? () => onMove(1) : null;
}

interface KindInputsProps {
  block: Block;
  name: string;
  onChange: (block: Block) => void;
}

const KindInputs = ({ block, name, onChange }: KindInputsProps) => {
  const translate = useTranslate();
  return (
    <>
      <TextField
        select
        value={block.kind}
        onChange={(event) => onChange({ ...block, kind: event.target.value as OfficialBlockKind })}
        slotProps={{
          select: { native: true },
          htmlInput: { 'aria-label': translate('resources.ownDocuments.blocks.kindOf', { name }) },
        }}
      >
        {BLOCK_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {translate(`enums.OfficialBlockKind.${kind}`)}
          </option>
        ))}
      </TextField>
      {block.kind === 'HEADING' && (
        <TextField
          select
          value={block.level}
          onChange={(event) => onChange({ ...block, level: Number(event.target.value) })}
          slotProps={{
            select: { native: true },
            htmlInput: { 'aria-label': translate('resources.ownDocuments.blocks.levelOf', { name }) },
          }}
        >
          {HEADING_LEVELS.map((level) => (
            <option key={level} value={level}>
              {translate(`resources.ownDocuments.blocks.level.${level}`)}
            </option>
          ))}
        </TextField>
      )}
    </>
  );
};

const BlockActs = ({ place, isFirst, isLast, onMove, onAdd, onRemove }: Acts & { place: number }) => {
  const translate = useTranslate();
  const acts: { label: string; icon: SvgIconComponent; act: () => void; isOff?: boolean }[] = [
    { label: 'resources.ownDocuments.blocks.up', icon: ArrowUpward, act: () => onMove(-1), isOff: isFirst },
    { label: 'resources.ownDocuments.blocks.down', icon: ArrowDownward, act: () => onMove(1), isOff: isLast },
    { label: 'resources.ownDocuments.blocks.addBelow', icon: PlaylistAdd, act: onAdd },
    { label: 'resources.ownDocuments.blocks.remove', icon: DeleteOutlined, act: onRemove },
  ];
  return (
    <Stack direction="row">
      {acts.map(({ label, icon: Icon, act, isOff = false }) => (
        <Tooltip key={label} title={translate(label, { place })}>
          {/* A button that is off at the end of the list keeps the focus of whoever moves a block there. */}
          <IconButton
            size="small"
            aria-disabled={isOff || undefined}
            aria-label={translate(label, { place })}
            onClick={isOff ? undefined : act}
            sx={isOff ? { opacity: 0.4 } : undefined}
          >
            <Icon fontSize="small" />
          </IconButton>
        </Tooltip>
      ))}
    </Stack>
  );
};
