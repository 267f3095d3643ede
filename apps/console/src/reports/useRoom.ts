import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * How many of the widths (pixels, ascending) an element has room for. The sidebar and the split of the page count,
 * not the window alone. `limits` must be stable.
 */
export function useRoom<Element extends HTMLElement>(limits: readonly number[]): [RefObject<Element | null>, number] {
  const ref = useRef<Element>(null);
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setRoom(limits.filter((limit) => element.clientWidth >= limit).length);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [limits]);
  return [ref, room];
}
