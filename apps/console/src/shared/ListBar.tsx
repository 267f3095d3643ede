import FilterList from '@mui/icons-material/FilterListOutlined';
import { Button, Stack } from '@mui/material';
import { Children, type ReactNode, useState } from 'react';
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
  // Whoever comes by a link sees what narrows the list.
  const [isOpen, setOpen] = useState(isFiltered);
  return (
    <Stack
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ flexWrap: 'wrap', alignItems: 'flex-start', rowGap: 1.5, p: 1.5 }}
    >
      {filters && (
        <Stack
          role="search"
          aria-label={translate('shared.filters.label')}
          direction="row"
          useFlexGap
          spacing={1}
          sx={(theme) => ({
            flex: '1 1 auto',
            maxWidth: '100%',
            minWidth: { xs: '100%', sm: 220 },
            flexWrap: 'wrap',
            alignItems: 'flex-start',
            // A label that stands on its frame is clear of the input above.
            rowGap: 1.5,
            '& form': { display: 'contents' },
            // The bar decides how wide its inputs are; as many stand in a row as fit.
            '& .MuiFormControl-root': { m: 0, width: '100%' },
            '& form > .MuiFormControl-root, & form > .MuiAutocomplete-root': { width: { xs: '100%', sm: 184 } },
            // On a phone the first is there at once; the others would hide the list.
            [theme.breakpoints.down('sm')]: isOpen ? {} : { '& form > :not(:first-of-type)': { display: 'none' } },
          })}
        >
          <FilterLiveForm>{filters}</FilterLiveForm>
          {Children.count(filters) > 1 && (
            <Button
              color="inherit"
              startIcon={<FilterList />}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
              sx={{ minHeight: 40, display: { sm: 'none' } }}
            >
              {translate(isOpen ? 'shared.filters.fewer' : 'shared.filters.more')}
            </Button>
          )}
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
