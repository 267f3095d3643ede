import Close from '@mui/icons-material/CloseOutlined';
import { Box, Button, IconButton, Stack, TextField } from '@mui/material';
import { type ClipboardEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ColumnAlignment } from '../dataProvider/schema.ts';
import {
  type Block,
  withCell,
  withColumn,
  withColumnChanged,
  withoutColumn,
  withoutRow,
  withPasted,
  withRow,
} from './blocks.rules.ts';
import { numberOf, WholeNumberField } from '../shared/WholeNumberField';

interface TableInputProps {
  id: string;
  block: Block;
  /** Translated name of the block. */
  name: string;
  onChange: (block: Block) => void;
}

const CELL = { p: 0.25, verticalAlign: 'top' } as const;
const USUAL_COLUMN = 96;
/** The narrowest column still shows two digits; beyond the widest table narrow columns give way. */
const NARROWEST_COLUMN = 60;
const WIDEST_TABLE = 900;
/** Room for width, alignment and removal. */
const SETTINGS_COLUMN = 232;
const REMOVE_COLUMN = 40;

/** A table of plain inputs: headings with width and alignment, then rows. Cells copied from a spreadsheet can be pasted. */
export const TableInput = ({ id, block, name, onChange }: TableInputProps) => {
  const translate = useTranslate();
  const [isSetting, setSetting] = useState(false);
  return (
    <>
      {/* Without a width of its own the table cannot push the page wider than the window. */}
      <Box sx={{ overflowX: 'auto', width: 0, minWidth: '100%' }}>
        <Box
          component="table"
          aria-label={name}
          sx={{
            width: '100%',
            minWidth: isSetting ? block.columns.length * SETTINGS_COLUMN : roomFor(block),
            borderCollapse: 'collapse',
            tableLayout: isSetting ? 'auto' : 'fixed',
          }}
        >
          <thead>
            <tr>
              {block.columns.map((_, at) => (
                <ColumnHead
                  key={at}
                  id={at === 0 ? id : undefined}
                  block={block}
                  at={at}
                  onChange={onChange}
                  isSetting={isSetting}
                />
              ))}
              <Box component="td" sx={{ width: REMOVE_COLUMN }} />
            </tr>
          </thead>
          <tbody>
            {block.rows.map((_, at) => (
              <Row key={at} block={block} at={at} onChange={onChange} />
            ))}
          </tbody>
        </Box>
      </Box>
      <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 1, flexWrap: 'wrap' }}>
        <Button size="small" onClick={() => onChange(withRow(block))}>
          {translate('resources.ownDocuments.table.addRow')}
        </Button>
        <Button size="small" onClick={() => onChange(withColumn(block))}>
          {translate('resources.ownDocuments.table.addColumn')}
        </Button>
        <Button size="small" aria-expanded={isSetting} onClick={() => setSetting(!isSetting)}>
          {translate('resources.ownDocuments.table.settings')}
        </Button>
      </Stack>
    </>
  );
};

/** Width in pixels under which the table is scrolled sideways. */
function roomFor({ columns }: Block): number {
  const narrowest = Math.min(...columns.map(({ widthPercent }) => widthPercent));
  const forNarrowest = Math.min(WIDEST_TABLE, (NARROWEST_COLUMN * 100) / Math.max(1, narrowest));
  return Math.max(columns.length * USUAL_COLUMN, forNarrowest) + REMOVE_COLUMN;
}

interface PartProps {
  block: Block;
  /** Place of the column or row, from 0. */
  at: number;
  onChange: (block: Block) => void;
}

const ColumnHead = ({ id, block, at, onChange, isSetting }: PartProps & { id?: string; isSetting: boolean }) => {
  const translate = useTranslate();
  const { title, widthPercent } = block.columns[at]!;
  const label = (key: string) => translate(`resources.ownDocuments.table.${key}`, { column: at + 1 });
  return (
    <Box component="th" scope="col" sx={{ ...CELL, width: `${widthPercent}%` }}>
      <TextField
        id={id}
        multiline
        fullWidth
        value={title}
        onChange={(event) => onChange(withColumnChanged(block, at, { title: event.target.value }))}
        slotProps={{ htmlInput: { 'aria-label': label('title') }, input: { sx: { fontWeight: 600 } } }}
      />
      {isSetting && <ColumnSettings block={block} at={at} onChange={onChange} />}
    </Box>
  );
};

/** Width, alignment, removal of a column. */
const ColumnSettings = ({ block, at, onChange }: PartProps) => {
  const translate = useTranslate();
  const { widthPercent, align } = block.columns[at]!;
  const label = (key: string) => translate(`resources.ownDocuments.table.${key}`, { column: at + 1 });
  return (
    <Stack direction="row" spacing={0.5} sx={{ mt: 0.5 }}>
      <Box sx={{ width: 96, flexShrink: 0 }}>
        <WholeNumberField
          ariaLabel={label('width')}
          suffix="%"
          min={1}
          max={100}
          value={widthPercent}
          onChange={(width) => onChange(withColumnChanged(block, at, { widthPercent: numberOf(width) ?? 0 }))}
        />
      </Box>
      <TextField
        select
        value={align}
        onChange={(event) => onChange(withColumnChanged(block, at, { align: event.target.value as ColumnAlignment }))}
        slotProps={{ select: { native: true }, htmlInput: { 'aria-label': label('align') } }}
        sx={{ minWidth: 84 }}
      >
        {ColumnAlignment.map((one) => (
          <option key={one} value={one}>
            {translate(`enums.ColumnAlignment.${one}`)}
          </option>
        ))}
      </TextField>
      {block.columns.length > 1 && (
        <IconButton size="small" aria-label={label('removeColumn')} onClick={() => onChange(withoutColumn(block, at))}>
          <Close fontSize="small" />
        </IconButton>
      )}
    </Stack>
  );
};

const Row = ({ block, at, onChange }: PartProps) => {
  const translate = useTranslate();
  const paste = (column: number) => (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    onChange(withPasted(block, at, column, text));
  };
  return (
    <tr>
      {block.rows[at]!.map((cell, column) => (
        <Box component="td" key={column} sx={CELL}>
          <TextField
            multiline
            fullWidth
            value={cell}
            onChange={(event) => onChange(withCell(block, at, column, event.target.value))}
            onPaste={paste(column)}
            slotProps={{
              htmlInput: {
                'aria-label': translate('resources.ownDocuments.table.cell', { row: at + 1, column: column + 1 }),
              },
            }}
          />
        </Box>
      ))}
      <Box component="td" sx={{ verticalAlign: 'top', width: REMOVE_COLUMN }}>
        <IconButton
          size="small"
          aria-label={translate('resources.ownDocuments.table.removeRow', { row: at + 1 })}
          onClick={() => onChange(withoutRow(block, at))}
        >
          <Close fontSize="small" />
        </IconButton>
      </Box>
    </tr>
  );
};
