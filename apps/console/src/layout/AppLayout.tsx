import { Box } from '@mui/material';
import { Suspense, useEffect } from 'react';
import { type LayoutProps, Sidebar, SkipNavigationButton } from 'react-admin';
import { ErrorBoundary } from 'react-error-boundary';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { lazily } from '../shared/lazy.ts';
import { AccountNotices } from './AccountNotices';
import { ActingFor } from './ActingFor';
import { AppBar } from './AppBar';
import { ConflictDialog } from './ConflictDialog';
import { KeepFocusInSight } from './KeepFocusInSight';
import { LanguageTheme } from './LanguageTheme';
import { Menu } from './Menu';
import { NarrowMenu } from './NarrowMenu';
import { SessionEnded } from './SessionEnded';

const BrokenPage = lazily<'BrokenPage', { onLeave: () => void }>(() => import('./BrokenPage'), 'BrokenPage');

/** The same each time: react-admin draws its layout anew with every step of signing in, and these sixty things need not be. */
const BAR = <AppBar />;
const SIDEBAR = (
  <Sidebar appBarAlwaysOn>
    <Menu />
  </Sidebar>
);

/** Bar, menu and page. The layout of react-admin brings a bar, a menu and inspectors of its own into the first load. */
export const AppLayout = ({ children }: LayoutProps) => (
  <LanguageTheme>
    <Box className="layout" sx={{ minHeight: '100vh', minWidth: 'fit-content', width: '100%', position: 'relative' }}>
      <SkipNavigationButton />
      <Box
        className="app-frame"
        sx={{ display: 'flex', flexDirection: 'column', minHeight: '100vh', pt: 7, bgcolor: 'background.default' }}
      >
        {BAR}
        <Box component="main" sx={{ display: 'flex', flexGrow: 1 }}>
          {SIDEBAR}
          <Box
            id="main-content"
            sx={{
              display: 'flex',
              flexDirection: 'column',
              flexGrow: 1,
              flexBasis: 0,
              minWidth: 0,
              px: { xs: 2, md: 3 },
            }}
          >
            <Content>{children}</Content>
          </Box>
        </Box>
      </Box>
    </Box>
  </LanguageTheme>
);

const Content = ({ children }: Pick<LayoutProps, 'children'>) => (
  <ErrorBoundary fallbackRender={({ resetErrorBoundary }) => <BrokenPage onLeave={resetErrorBoundary} />}>
    <SessionEnded />
    <ActingFor />
    <AccountNotices />
    <Suspense>{children}</Suspense>
    <BeginAtTop />
    <KeepFocusInSight />
    <NarrowMenu />
    <ConflictDialog />
  </ErrorBoundary>
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
