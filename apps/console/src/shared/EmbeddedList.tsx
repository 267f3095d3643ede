import { type ReactNode, useEffect, useState } from 'react';
import { ListBase, useEvent, useListContext } from 'react-admin';
import { useSearchParams } from 'react-router';

/** Name under which a list within a page stands in the address. */
export const LIST_PARAMETER = 'list';

interface Arrangement {
  filter?: Record<string, unknown>;
  sort?: { field: string; order: 'ASC' | 'DESC' };
}

interface EmbeddedListProps {
  resource: string;
  /** What the page asks of the list, and nobody changes. */
  filter: Record<string, unknown>;
  children: ReactNode;
}

/** A list within a page. What is chosen in it stands in the address beside what the page has there. */
export const EmbeddedList = ({ resource, filter, children }: EmbeddedListProps) => {
  const [search] = useSearchParams();
  const [begun] = useState(() => arrangementIn(search.get(LIST_PARAMETER)));
  return (
    <ListBase
      resource={resource}
      filter={filter}
      perPage={25}
      sort={begun.sort}
      filterDefaultValues={begun.filter}
      storeKey={false}
      disableSyncWithLocation
    >
      <KeepInAddress />
      {children}
    </ListBase>
  );
};

const KeepInAddress = () => {
  const { filterValues, sort } = useListContext();
  const [search, setSearch] = useSearchParams();
  const arrangement = JSON.stringify({
    ...(Object.keys(filterValues as object).length > 0 ? { filter: filterValues as unknown } : {}),
    ...(sort.field === 'id' ? {} : { sort }),
  });
  const keep = useEvent(() => {
    const after = new URLSearchParams(search);
    if (arrangement === '{}') after.delete(LIST_PARAMETER);
    else after.set(LIST_PARAMETER, arrangement);
    if (after.toString() !== search.toString()) setSearch(after, { replace: true });
  });
  useEffect(keep, [arrangement, keep]);
  return null;
};

/** An address that somebody has cut or changed is as good as none. */
function arrangementIn(text: string | null): Arrangement {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
