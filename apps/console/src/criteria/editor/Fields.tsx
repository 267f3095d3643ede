import { Box, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { CriteriaTrait, OrganisationKind } from '../../dataProvider/schema.ts';
import type { Bilingual, Cited, Condition } from '../criteria.graphql.ts';
import { readDecimal } from '../../shared/decimal.rules.ts';
import { useDecimal } from '../useBilingual.ts';

/** A group of fields under a heading. */
export const Group = ({ label, children }: { label: string; children: ReactNode }) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <Box role="group" aria-labelledby={id} sx={{ display: 'grid', gap: 1.5 }}>
      <Typography id={id} variant="subtitle2">
        {translate(label)}
      </Typography>
      {children}
    </Box>
  );
};

interface TextProps {
  label: string;
  value: string | null;
  onChange: (value: string) => void;
  isMultiline?: boolean;
  isRequired?: boolean;
}

export const Text = ({ label, value, onChange, isMultiline, isRequired }: TextProps) => {
  const translate = useTranslate();
  return (
    <TextField
      label={translate(label)}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value)}
      multiline={isMultiline}
      required={isRequired}
      size="small"
      fullWidth
    />
  );
};

interface NumberProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  help?: string;
}

/** A number of at most two decimals as either language writes it, or nothing; what is no number is said and counts as none. */
export const NumberText = ({ label, value, onChange, help }: NumberProps) => {
  const translate = useTranslate();
  const decimal = useDecimal();
  const [typed, setTyped] = useState(value === null ? '' : decimal(value));
  const isFaulty = typed !== '' && readDecimal(typed, 2) === null;
  const type = (text: string) => {
    setTyped(text);
    onChange(readDecimal(text, 2));
  };
  return (
    <TextField
      label={translate(label)}
      value={typed}
      onChange={({ target }) => type(target.value.trim())}
      error={isFaulty}
      slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      helperText={isFaulty ? translate('resources.criteria.edit.noNumber') : help && translate(help)}
      size="small"
      fullWidth
    />
  );
};

interface BilingualProps {
  label: string;
  value: Bilingual | null;
  onChange: (value: Bilingual) => void;
}

export const BilingualTexts = ({ label, value, onChange }: BilingualProps) => {
  const held = value ?? { vi: '', en: '' };
  return (
    <Group label={label}>
      <Text
        label="resources.criteria.edit.vi"
        value={held.vi}
        onChange={(vi) => onChange({ ...held, vi })}
        isMultiline
      />
      <Text
        label="resources.criteria.edit.en"
        value={held.en}
        onChange={(en) => onChange({ ...held, en })}
        isMultiline
      />
    </Group>
  );
};

const CITED = ['article', 'clause', 'point', 'item', 'text'] as const;

export const CitationTexts = ({ value, onChange }: { value: Cited; onChange: (value: Cited) => void }) => (
  <Group label="resources.criteria.edit.citation">
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(3, 1fr)' } }}>
      {CITED.map((part) => (
        <Text
          key={part}
          label={`resources.criteria.edit.cited.${part}`}
          value={value[part]}
          onChange={(text) => onChange({ ...value, [part]: text || null })}
        />
      ))}
    </Box>
  </Group>
);

const EVERYBODY: Condition = { kinds: null, notKinds: null, traits: null, notTraits: null };
const CONDITIONS = [
  ['traits', 'CriteriaTrait', CriteriaTrait],
  ['notTraits', 'CriteriaTrait', CriteriaTrait],
  ['kinds', 'OrganisationKind', OrganisationKind],
  ['notKinds', 'OrganisationKind', OrganisationKind],
] as const;

interface ConditionProps {
  label: string;
  value: Condition | null;
  onChange: (value: Condition | null) => void;
}

/** For whom something holds; nothing chosen: for everybody. */
export const ConditionSelects = ({ label, value, onChange }: ConditionProps) => {
  const translate = useTranslate();
  const held = value ?? EVERYBODY;
  const set = (part: keyof Condition, chosen: string[]) => {
    const next = { ...held, [part]: chosen.length > 0 ? chosen : null };
    onChange(Object.values(next).some(Boolean) ? next : null);
  };
  return (
    <Group label={label}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {CONDITIONS.map(([part, of, values]) => (
          <TextField
            key={part}
            select
            label={translate(`resources.criteria.edit.condition.${part}`)}
            value={held[part] ?? []}
            onChange={({ target }) => set(part, target.value as unknown as string[])}
            slotProps={{ select: { multiple: true } }}
            size="small"
          >
            {values.map((one) => (
              <MenuItem key={one} value={one}>
                {translate(`enums.${of}.${one}`)}
              </MenuItem>
            ))}
          </TextField>
        ))}
      </Box>
    </Group>
  );
};

/** Fields beside each other where there is room. */
export const Row = ({ children }: { children: ReactNode }) => (
  <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ alignItems: { sm: 'flex-start' } }}>
    {children}
  </Stack>
);
