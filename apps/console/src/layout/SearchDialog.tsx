import Search from '@mui/icons-material/SearchOutlined';
import { Box, Dialog, InputAdornment, InputBase, LinearProgress, Typography } from '@mui/material';
import { type KeyboardEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useRecent } from '../shared/recent';
import { useDelayed } from '../shared/useDelayed';
import { useGraphql } from '../shared/useGraphql';
import { SEARCH } from './search.graphql.ts';
import { type Hit, SearchHits } from './SearchHits';
import { useHits } from './useHits';

const WAIT = 200;
const FIRST = 40;

/** Types words, goes up and down with the arrows, opens with Enter. Before anything is typed, what was looked at last. */
export const SearchDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const words = useDelayed(typed.trim(), WAIT);
  const { data, error, isFetching, refetch } = useGraphql(SEARCH, words ? { words, first: FIRST } : null, {
    keepPrevious: true,
    staleTime: 10_000,
  });
  const [recent] = useRecent();
  const hits = useHits(words ? data?.search : undefined, words ? [] : recent);
  const chosen = hits[Math.min(at, hits.length - 1)];
  const open = (hit: Hit) => {
    onClose();
    void navigate(hit.to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setAt((before) => (Math.min(before, hits.length - 1) + step + hits.length) % hits.length);
    }
    // What stands there belongs to words typed before.
    if (event.key === 'Enter' && chosen && words === typed.trim() && !isFetching) open(chosen);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-label={translate('app.search.label')}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <InputBase
        autoFocus
        fullWidth
        value={typed}
        placeholder={translate('app.search.placeholder')}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        startAdornment={
          <InputAdornment position="start">
            <Search />
          </InputAdornment>
        }
        inputProps={{
          role: 'combobox',
          'aria-label': translate('app.search.label'),
          'aria-expanded': hits.length > 0,
          'aria-controls': 'search-hits',
          'aria-activedescendant': chosen ? `search-hit-${chosen.id}` : undefined,
          'aria-autocomplete': 'list',
          maxLength: 200,
        }}
        sx={{ px: 2, py: 1.5, fontSize: '1.125rem', borderBottom: 1, borderColor: 'divider' }}
      />
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress aria-label={translate('shared.loading')} />}</Box>
      <Box sx={{ overflowY: 'auto', maxHeight: '60vh', minHeight: 120 }}>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
        <SearchHits hits={hits} chosen={chosen} cut={words ? (data?.search.cut ?? []) : []} onOpen={open} />
        {hits.length === 0 && !error && !isFetching && (
          <Typography color="textSecondary" sx={{ p: 2 }}>
            {translate(words ? 'app.search.none' : 'app.search.hint')}
          </Typography>
        )}
      </Box>
      <Typography role="status" className="visually-hidden">
        {words && data && translate('shared.results', { smart_count: hits.length })}
      </Typography>
    </Dialog>
  );
};
