import { Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { FilterLiveForm, useListContext, useTranslate } from 'react-admin';

interface ListBarProps {
  /** Inputs of the filter. */
  filters?: ReactNode;
  isFiltered: boolean;
  /** What is done with the list, at the end of the bar. */
  children: ReactNode;
}

/** Over a list: what narrows it, and what arranges it. */
export const ListBar = ({ filters, isFiltered, children }: ListBarProps) => {
  const translate = useTranslate();
  const { setFilters } = useListContext();
  return (
    <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'flex-start', p: 2 }}>
      {filters && (
        <Stack
          role="search"
          aria-label={translate('shared.filters.label')}
          direction="row"
          useFlexGap
          spacing={1.5}
          sx={{
            flex: '1 1 0',
            minWidth: { xs: '100%', sm: 220 },
            flexWrap: 'wrap',
            alignItems: 'flex-start',
            '& form': { display: 'contents' },
            // The bar decides how wide its inputs are; as many stand in a row as fit.
            '& .MuiFormControl-root': { m: 0, width: '100%' },
            '& form > .MuiFormControl-root, & form > .MuiAutocomplete-root': { width: { xs: '100%', sm: 220 } },
          }}
        >
          <FilterLiveForm>{filters}</FilterLiveForm>
          {isFiltered && (
            <Button color="inherit" onClick={() => setFilters({})} sx={{ minHeight: 40 }}>
              {translate('shared.filters.clear')}
            </Button>
          )}
        </Stack>
      )}
      <Stack direction="row" useFlexGap spacing={1} sx={{ ml: 'auto', flexWrap: 'wrap', justifyContent: 'flex-end' }}>
        {children}
      </Stack>
    </Stack>
  );
};
