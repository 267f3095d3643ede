import { useTranslate } from 'react-admin';

/** What an act of the trail is called; one that nobody knows any more goes by its name in the trail. */
export function useActName(): (action: string) => string {
  const translate = useTranslate();
  return (action) => {
    const [of = '', act = ''] = action.split('.');
    return translate(`trail.acts.${of}.${act}`, { _: action });
  };
}
