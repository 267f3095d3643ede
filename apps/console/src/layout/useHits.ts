import { useTranslate } from 'react-admin';
import { useResources } from '../resource/ResourcesContext';
import { useThings } from '../resource/things';
import { useThingDay } from '../shared/useThingDay';
import type { Visited } from '../shared/recent';
import type { Hit } from './SearchHits';
import type { SearchQuery } from './search.graphql.ts';

/** What a search found, or what was looked at last, as rows: each kind by itself, in the order of its best. */
export function useHits(found: SearchQuery['search'] | undefined, recent: readonly Visited[]): Hit[] {
  const things = useThings();
  const resources = useResources();
  const translate = useTranslate();
  const dayOf = useThingDay();
  if (!found)
    return recent.map(({ to, title, resource }, at) => ({
      id: `recent-${at}`,
      to,
      title,
      about: translate(`resources.${resource}.name`),
      group: translate('app.search.recent'),
      kind: null,
      icon: resources.find(({ name }) => name === resource)?.icon,
    }));
  const hits = found.things.flatMap(({ id, kind, title, subtitle, day, standing, organisation }, at): Hit[] => {
    const rendering = things.get(kind);
    const to = rendering?.wayTo?.(id, standing, title);
    if (!to) return [];
    const place = organisation && organisation.name !== title ? organisation.name : null;
    const about = [subtitle, place, dayOf(kind, day)].filter(Boolean).join(' · ');
    // Targets of one set have its id.
    return [
      { id: `${id}-${at}`, to, title, about, group: translate(`enums.ThingKind.${kind}`), kind, icon: rendering?.icon },
    ];
  });
  const kinds = new Set(hits.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}
