import { useTranslate } from 'react-admin';
import type { Dispatch } from './dispatches.graphql.ts';

/** Number and subject of what was sent; a document that was taken back, refused or replaced is no longer shown to its recipient. */
export function useSentTitle(): (directive: Dispatch['directive']) => string {
  const translate = useTranslate();
  return (directive) =>
    directive
      ? [directive.code, directive.subject].filter(Boolean).join(' · ')
      : translate('resources.dispatches.noLongerShown');
}
