import Search from '@mui/icons-material/SearchOutlined';
import { Box, Button, useMediaQuery } from '@mui/material';
import { Suspense, useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { lazily } from '../shared/lazy';

const SearchDialog = lazily(() => import('./SearchDialog'), 'SearchDialog');

/** The one search, from any page: a button in the bar, or Ctrl+K. */
export const GlobalSearch = () => {
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme) => theme.breakpoints.down('md'));
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <Button
        color="inherit"
        variant="outlined"
        startIcon={<Search />}
        onClick={() => setOpen(true)}
        onFocus={() => void SearchDialog.preload()}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        title={translate('app.search.label')}
        sx={{
          borderColor: 'divider',
          fontWeight: 400,
          minWidth: 44,
          '& .MuiButton-startIcon': { ml: { xs: 0, md: -0.5 }, mr: { xs: 0, md: 1 } },
        }}
      >
        <span className={isNarrow ? 'visually-hidden' : undefined}>{translate('app.search.open')}</span>
        <Box
          component="kbd"
          aria-hidden
          sx={{ display: { xs: 'none', md: 'inline' }, ml: 2, font: 'inherit', fontSize: '0.75rem' }}
        >
          {translate('app.search.keys')}
        </Box>
      </Button>
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
