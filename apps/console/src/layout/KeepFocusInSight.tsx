import { useEffect } from 'react';

/** What lies over the page and stays there while it scrolls. */
const COVERS = 'header.MuiAppBar-root, [data-covers], thead th';
/** These have a place of their own above the page. */
const ABOVE = '.MuiModal-root, .MuiPopover-root, header, [data-covers]';
const MARGIN_PX = 8;

/** What has the focus is never hidden by a bar (WCAG 2.4.11): the page scrolls as far as it lies below one. */
export const KeepFocusInSight = () => {
  useEffect(() => {
    // The browser scrolls first.
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !target.closest(ABOVE)) requestAnimationFrame(() => uncover(target));
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return null;
};

function uncover(element: HTMLElement): void {
  const own = element.getBoundingClientRect();
  const { top, bottom } = freeBand(element, own);
  if (own.bottom + MARGIN_PX > bottom) window.scrollBy(0, own.bottom + MARGIN_PX - bottom);
  else if (own.top - MARGIN_PX < top) window.scrollBy(0, own.top - MARGIN_PX - top);
}

/** What is left of the window's height between the bars that lie over this element's width. */
function freeBand(element: HTMLElement, own: DOMRect): { top: number; bottom: number } {
  const band = { top: 0, bottom: window.innerHeight };
  for (const cover of document.querySelectorAll(COVERS)) {
    const rect = cover.getBoundingClientRect();
    const isBeside = rect.right <= own.left || rect.left >= own.right || rect.height === 0;
    if (isBeside || cover.contains(element)) continue;
    if (isAtFoot(cover)) band.bottom = Math.min(band.bottom, rect.top);
    else if (staysAbove(cover, element)) band.top = Math.max(band.top, rect.bottom);
  }
  return band;
}

const isAtFoot = (cover: Element): boolean => cover.getAttribute('data-covers') === 'foot';

/** The heading of a table stays above its own rows, and nowhere else. */
const staysAbove = (cover: Element, element: HTMLElement): boolean =>
  cover.tagName !== 'TH' ||
  (getComputedStyle(cover).position === 'sticky' && cover.closest('table')!.contains(element));
