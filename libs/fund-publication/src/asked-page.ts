import type { Show } from './fund-page-parts';

/** What is no page is the first; what lies behind the last is the last. */
export const pageAsked = (page: unknown): number => numberAsked(page) ?? 1;

/** A whole number above zero; null of anything else. */
export const numberAsked = (text: unknown): number | null =>
  typeof text === 'string' && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;

export const showAsked = (show: unknown): Show => (show === 'givers' || show === 'campaigns' ? show : 'figures');
