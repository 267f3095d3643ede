import Add from '@mui/icons-material/AddOutlined';
import DeleteOutline from '@mui/icons-material/DeleteOutlineOutlined';
import { Box, Button, FormControlLabel, IconButton, Stack, Switch, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useController } from 'react-hook-form';
import { FieldConfidence } from './ReadFrom';

/** Inputs side by side where there is room. */
export const Fields = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gap: 1.5,
      alignItems: 'start',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
    }}
  >
    {children}
  </Box>
);

export const WholeRow = ({ children }: { children: ReactNode }) => (
  <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>{children}</Box>
);

interface EntryProps {
  /** Translated. */
  title: string;
  spanId: string | null;
  /** Path of the entry in the form's values. */
  name: string;
  confidence: number | null;
  onRemove: () => void;
  children: ReactNode;
}

/** One entry of a list: its fields, how surely it was read, and the way to strike it out. */
export const Entry = ({ title, spanId, name, confidence, onRemove, children }: EntryProps) => {
  const translate = useTranslate();
  return (
    <Box
      component="li"
      data-span={spanId ?? undefined}
      sx={{ py: 2, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0.5 } }}
    >
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 1 }}>
        <Typography variant="h3" sx={{ flexGrow: 1, flexShrink: 0 }}>
          {title}
        </Typography>
        {spanId && <FieldConfidence id={spanId} confidence={confidence} names={[name]} />}
        <IconButton size="small" aria-label={translate('reading.remove', { what: title })} onClick={onRemove}>
          <DeleteOutline fontSize="small" />
        </IconButton>
      </Stack>
      {children}
    </Box>
  );
};

interface EntriesProps {
  /** i18n keys. */
  none: string;
  add: string;
  isEmpty: boolean;
  onAdd: () => void;
  children: ReactNode;
}

export const Entries = ({ none, add, isEmpty, onAdd, children }: EntriesProps) => {
  const translate = useTranslate();
  return (
    <>
      {isEmpty ? (
        <Typography color="textSecondary" sx={{ mb: 1.5 }}>
          {translate(none)}
        </Typography>
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, mb: 1, p: 0 }}>
          {children}
        </Box>
      )}
      <Button size="small" variant="outlined" startIcon={<Add />} onClick={onAdd}>
        {translate(add)}
      </Button>
    </>
  );
};

/** Whether a part of the proposal is wanted at all. */
export const PartSwitch = ({ name, label }: { name: string; label: string }) => {
  const translate = useTranslate();
  const { field } = useController({ name });
  return (
    <FormControlLabel
      sx={{ mb: 1.5 }}
      control={
        <Switch
          checked={field.value as boolean}
          onChange={(_, isOn) => field.onChange(isOn)}
          slotProps={{ input: { ref: field.ref, name } }}
        />
      }
      label={translate(label)}
    />
  );
};
