import { useStore } from 'react-admin';
import { useSessionState } from '../session/sessionState';

/** A page that somebody looked at. */
export interface Visited {
  to: string;
  title: string;
  /** Name of the resource, for its icon and its words. */
  resource: string;
}

const KEPT = 8;

/** The pages of records that the signed-in person looked at last at this browser, the latest first. */
export function useRecent(): [readonly Visited[], (visited: Visited) => void] {
  const { viewer } = useSessionState();
  const [recent, setRecent] = useStore<Visited[]>(`recent.${viewer?.person.id ?? ''}`, []);
  const note = (visited: Visited) => {
    if (JSON.stringify(recent[0]) === JSON.stringify(visited)) return;
    setRecent([visited, ...recent.filter(({ to }) => to !== visited.to)].slice(0, KEPT));
  };
  return [recent, note];
}
