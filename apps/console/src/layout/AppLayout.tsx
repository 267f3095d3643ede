import { Suspense, useEffect } from 'react';
import { Layout, type LayoutProps } from 'react-admin';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { AccountNotices } from './AccountNotices';
import { AppBar } from './AppBar';
import { ConflictDialog } from './ConflictDialog';
import { KeepFocusInSight } from './KeepFocusInSight';
import { Menu } from './Menu';
import { NarrowMenu } from './NarrowMenu';
import { SessionEnded } from './SessionEnded';

export const AppLayout = ({ children, ...props }: LayoutProps) => (
  <Layout
    {...props}
    appBar={AppBar}
    menu={Menu}
    appBarAlwaysOn
    sx={{
      '& .RaLayout-content': { px: { xs: 2, md: 3 }, backgroundColor: 'background.default', minWidth: 0 },
      '& .RaLayout-appFrame': { mt: { xs: 7, md: 7 } },
    }}
  >
    <SessionEnded />
    <AccountNotices />
    <Suspense>{children}</Suspense>
    <BeginAtTop />
    <KeepFocusInSight />
    <NarrowMenu />
    <ConflictDialog />
  </Layout>
);

/** A page that a link opens begins at its top; going back, the browser finds the old place again. */
const BeginAtTop = () => {
  const { pathname } = useLocation();
  const kind = useNavigationType();
  useEffect(() => {
    if (kind === NavigationType.Push) window.scrollTo(0, 0);
  }, [pathname, kind]);
  return null;
};
