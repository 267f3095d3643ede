import { Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { SubjectKind } from '../dataProvider/schema.ts';
import type * as Types from '../dataProvider/schema.ts';
import { LIST_PARAMETER } from '../shared/EmbeddedList';
import { useCan } from '../shared/useCan';

type Kind = Types.SubjectKind;

/** Of whom something is, of those whom the reader may look at at all, and which of them the address chooses. */
export function useKinds(participants: { kinds: readonly Kind[] } | null | undefined): { kinds: Kind[]; kind: Kind } {
  const canSee = useCan()('subject.read');
  const [search] = useSearchParams();
  const meant = SubjectKind.filter((one) => !participants || participants.kinds.includes(one));
  const kinds = meant.filter((one) => one === 'ORGANISATION' || canSee);
  const kind = kinds.find((one) => one === search.get('kind')) ?? kinds[0] ?? 'ORGANISATION';
  return { kinds, kind };
}

/** A tab for each kind; the address says which. */
export const KindTabs = ({ kinds, kind }: { kinds: readonly Kind[]; kind: Kind }) => {
  const translate = useTranslate();
  const [, setSearch] = useSearchParams();
  if (kinds.length < 2) return null;
  const show = (chosen: Kind) =>
    setSearch(
      (before) => {
        // Another kind is another list.
        before.delete(LIST_PARAMETER);
        before.set('kind', chosen);
        return before;
      },
      { replace: true },
    );
  return (
    <Tabs
      variant="scrollable"
      scrollButtons="auto"
      allowScrollButtonsMobile
      value={kind}
      onChange={(_, chosen: Kind) => show(chosen)}
      aria-label={translate('resources.subjects.choose.kinds')}
      // Without a width of its own the row of tabs cannot push the page wider than the window.
      sx={{ borderBottom: 1, borderColor: 'divider', width: 0, minWidth: '100%', mb: 2 }}
    >
      {kinds.map((one) => (
        <Tab key={one} value={one} label={translate(`enums.SubjectKind.${one}`)} />
      ))}
    </Tabs>
  );
};
