import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Whether an element has less room than `limit` pixels: the sidebar and the split of the page count, not the window alone. */
export function useIsNarrow<Element extends HTMLElement>(limit: number): [RefObject<Element | null>, boolean] {
  const ref = useRef<Element>(null);
  const [isNarrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setNarrow(element.clientWidth < limit);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [limit]);
  return [ref, isNarrow];
}
