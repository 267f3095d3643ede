import { useTranslate } from 'react-admin';
import type { ActInPlace } from './reports.graphql.ts';

/** `Nguyễn Văn A thay Trần Thị B theo ủy quyền`; null where an own role was enough. */
export function useActInPlace(): (act: ActInPlace | null | undefined) => string | null {
  const translate = useTranslate();
  return (act) => {
    if (!act) return null;
    const unknown = translate('reports.inPlace.unknown');
    return translate('reports.inPlace.act', { by: act.by ?? unknown, of: act.of ?? unknown });
  };
}
