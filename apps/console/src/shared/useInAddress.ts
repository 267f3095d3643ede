import { useLocation, useNavigate, useSearchParams } from 'react-router';

interface InAddress {
  value: string | null;
  /** One step further, so that Back closes what was opened. */
  open: (value: string) => void;
  /** The step back, where one was made; who came by a link stays on the page. */
  close: () => void;
  /** Another value in the same place of the history: a tab. */
  show: (value: string) => void;
  /** The same before the next key: what somebody who types fast writes next is meant for what is shown then. */
  showAtOnce: (value: string) => void;
}

/** What is open on a page, under a name of its own in the address, beside what else stands there. */
export function useInAddress(name: string): InAddress {
  const [search, setSearch] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const isOwnStep = (location.state as { opened?: string } | null)?.opened === name;
  const put = (value: string | null, isStep: boolean, flushSync = false) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: !isStep, state: isStep ? { opened: name } : null, flushSync },
    );
  return {
    value: search.get(name),
    open: (value) => put(value, true),
    close: () => (isOwnStep ? void navigate(-1) : put(null, false)),
    show: (value) => put(value, false),
    showAtOnce: (value) => put(value, false, true),
  };
}
