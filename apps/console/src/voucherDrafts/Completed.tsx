import { Autocomplete, Box, TextField, Typography } from '@mui/material';
import { type Ref, useState } from 'react';
import { useTranslate } from 'react-admin';
import { completions, isWhole, isWrittenOut } from '../shared/folded.rules.ts';

export interface Choice {
  id: string;
  name: string;
  /** Tells apart what is called alike. */
  detail?: string | null;
}

interface CompletedProps {
  /** Translated. */
  label: string;
  options: readonly Choice[];
  value: string | null;
  onChange: (id: string | null) => void;
  /** What is offered besides for what was typed: to be added. */
  offers?: (typed: string) => Choice[];
  /** What stands there although it is not among the options. */
  known?: Choice | null;
  isRequired?: boolean;
  fault?: string;
  help?: string;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

const SHOWN = 30;

const searched = ({ name, detail }: Choice): string => (detail ? `${name} ${detail}` : name);

/** Completed while it is typed, without diacritics; Enter takes the first and moves on. */
export const Completed = (props: CompletedProps) => {
  const { label, options, value, onChange, offers, known, isRequired, fault, help, autoFocus, inputRef } = props;
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const chosen = value === null ? null : (options.find(({ id }) => id === value) ?? known ?? null);
  return (
    <Autocomplete<Choice>
      options={[...options]}
      value={chosen}
      open={isOpen}
      // Focus alone opens nothing: Enter would take what nobody looked at.
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      openOnFocus={false}
      autoHighlight
      blurOnSelect={false}
      onChange={(_, choice) => onChange(choice?.id ?? null)}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all, { inputValue }) => {
        const typed = inputValue === chosen?.name ? '' : inputValue;
        const found = completions(all, typed, searched, SHOWN);
        if (!typed.trim() || !offers) return found;
        // Who writes a name out that is not there means somebody new, not somebody who is called nearly so.
        const isNew = isWrittenOut(typed) && !found.some(({ name }) => isWhole(name, typed));
        return isNew ? [...offers(typed.trim()), ...found] : [...found, ...offers(typed.trim())];
      }}
      renderOption={({ key, ...item }, { name, detail }) => (
        <Box component="li" key={key} {...item}>
          <span>
            {name}
            {detail && (
              <Typography component="span" variant="body2" color="textSecondary">
                {' '}
                · {detail}
              </Typography>
            )}
          </span>
        </Box>
      )}
      noOptionsText={translate('ra.navigation.no_results')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      clearText={translate('ra.action.clear_input_value')}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required={isRequired}
          autoFocus={autoFocus}
          inputRef={inputRef}
          error={fault !== undefined}
          helperText={fault ?? help}
        />
      )}
    />
  );
};
