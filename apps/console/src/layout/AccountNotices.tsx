import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router';
import { forgetViewer } from '../session/authProvider';
import { SEE_ACCOUNT_NOTICES, type Viewer } from '../session/session.graphql.ts';
import { useFormat } from '../shared/format';
import { useAct } from '../shared/useAct';
import { useViewer } from '../shared/useWorkplace';

const NONE: Viewer['notices'] = [];

/** Where people begin, and where they look after their account; elsewhere it would stand before the work. */
const SHOWN_ON = new Set(['/', '/account']);

type Alike = [Viewer['notices'][number], ...Viewer['notices']];

/** The latest of what is alike, and those before it: who signs in every day at two desks is told once. */
function alike(notices: Viewer['notices']): Alike[] {
  const groups = new Map<string, Alike>();
  for (const notice of notices) {
    const key = `${notice.kind}${notice.byName ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(notice);
    else groups.set(key, [notice]);
  }
  return [...groups.values()];
}

/** What others did to the account, and where else it was signed in to, until the person has seen it. */
export const AccountNotices = () => {
  const translate = useTranslate();
  const format = useFormat();
  const notices = useViewer()?.notices ?? NONE;
  const act = useAct(SEE_ACCOUNT_NOTICES, { onDone: forgetViewer });
  const latest = notices[0];
  const { pathname } = useLocation();
  if (!latest || !SHOWN_ON.has(pathname)) return null;
  return (
    <Alert
      severity="info"
      sx={{ mt: 2, flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
      action={
        <Button color="inherit" size="small" loading={act.isPending} onClick={() => void act.run({ until: latest.at })}>
          {translate('app.notices.seen')}
        </Button>
      }
    >
      <AlertTitle>{translate('app.notices.title')}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {alike(notices).map(([{ kind, at, byName }, ...before]) => (
          <li key={`${kind}${at}`}>
            {format.dateTime(at)}: {translate(`enums.AccountNoticeKind.${kind}`)}
            {byName && ` (${byName})`}
            {before.length > 0 && ` ${translate('app.notices.before', { smart_count: before.length })}`}
          </li>
        ))}
      </Box>
      {translate('app.notices.advice')} <Link to="/account">{translate('app.user.account')}</Link>
    </Alert>
  );
};
