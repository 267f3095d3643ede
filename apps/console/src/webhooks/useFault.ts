import { useTranslate } from 'react-admin';

/** A status of HTTP as it is, a word of ours in words. */
export function useFault(): (fault: string | null) => string {
  const translate = useTranslate();
  return (fault) => {
    if (fault === null) return '';
    return /^\d+$/.test(fault) ? `HTTP ${fault}` : translate(`resources.webhooks.faults.${fault}`, { _: fault });
  };
}
