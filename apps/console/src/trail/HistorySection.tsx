import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { Button } from '@mui/material';
import { Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { lazily } from '../shared/lazy.ts';
import { Section } from '../shared/Page';
import { useCan } from '../shared/useCan';

const HistoryPages = lazily(() => import('./HistoryPages'), 'HistoryPages');

/** Whose histories ask for more than the record itself. */
const NEEDED: Record<string, string> = { people: 'people.readHistory' };

/** At the end of every record's page; the address says whether it is open, so that a link leads to it. */
export const HistorySection = ({ resource, id }: { resource: string; id: string }) => {
  const translate = useTranslate();
  const can = useCan();
  const [search, setSearch] = useSearchParams();
  const isOpen = search.has('history');
  const needed = NEEDED[resource];
  if (needed && !can(needed)) return null;
  const toggle = () => {
    const next = new URLSearchParams(search);
    if (isOpen) next.delete('history');
    else next.set('history', '1');
    setSearch(next, { replace: true });
  };
  return (
    <Section
      title={translate('trail.history.title')}
      flush={isOpen}
      actions={
        <Button startIcon={<HistoryIcon />} onClick={toggle} aria-expanded={isOpen} size="small">
          {translate(isOpen ? 'trail.history.hide' : 'trail.history.show')}
        </Button>
      }
    >
      {isOpen && (
        <Suspense>
          <HistoryPages id={id} />
        </Suspense>
      )}
    </Section>
  );
};
