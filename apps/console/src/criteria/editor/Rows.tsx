import Add from '@mui/icons-material/AddOutlined';
import Delete from '@mui/icons-material/DeleteOutlined';
import { Box, Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Group } from './Fields';

interface RowsProps<Item> {
  label: string;
  addLabel: string;
  items: readonly Item[];
  blank: (at: number) => Item;
  onChange: (items: Item[]) => void;
  children: (item: Item, set: (item: Item) => void) => ReactNode;
}

/** A list that is added to, changed and taken from: thresholds, shares, ranks, bands. */
export function Rows<Item>({ label, addLabel, items, blank, onChange, children }: RowsProps<Item>) {
  const translate = useTranslate();
  return (
    <Group label={label}>
      {items.map((item, at) => (
        <Stack
          key={at}
          direction="row"
          spacing={1}
          sx={{ alignItems: 'flex-start', border: 1, borderColor: 'divider', borderRadius: 1.5, p: 1.5 }}
        >
          <Box sx={{ flexGrow: 1, display: 'grid', gap: 1.5, minWidth: 0 }}>
            {children(item, (changed) => onChange(items.with(at, changed)))}
          </Box>
          <Button
            size="small"
            color="inherit"
            aria-label={translate('resources.criteria.edit.takeAway')}
            onClick={() => onChange(items.toSpliced(at, 1))}
            sx={{ minWidth: 44, minHeight: 44 }}
          >
            <Delete />
          </Button>
        </Stack>
      ))}
      <Box>
        <Button size="small" startIcon={<Add />} onClick={() => onChange([...items, blank(items.length)])}>
          {translate(addLabel)}
        </Button>
      </Box>
    </Group>
  );
}
