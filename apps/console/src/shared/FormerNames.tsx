import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from './format';

/** A name or code by which a unit was searched for and which it no longer bears. */
export interface Former {
  name: string;
  code: string;
  on: string;
  extent: 'WHOLE' | 'PART';
}

/** What a unit was before, where that is what it was found by. */
export const FormerNames = ({ former }: { former: readonly Former[] | undefined }) => {
  const say = useFormerNames();
  if (!former?.length) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      {say(former)}
    </Typography>
  );
};

/** `trước là Xã A (mã 03136); sáp nhập từ 01/07/2025`; empty without any. */
export function useFormerNames(): (former: readonly Former[] | undefined) => string {
  const translate = useTranslate();
  const format = useFormat();
  return (former = []) => {
    const [first] = former;
    if (!first) return '';
    const names = former
      .map(({ name, code, extent }) => translate(`shared.former.${extent}`, { name, code }))
      .join(', ');
    return translate('shared.former.was', { names, on: format.date(first.on) });
  };
}
