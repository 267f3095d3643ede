import { Suspense } from 'react';
import { Layout, type LayoutProps } from 'react-admin';
import { AppBar } from './AppBar';
import { ConflictDialog } from './ConflictDialog';
import { Menu } from './Menu';

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
    <Suspense>{children}</Suspense>
    <ConflictDialog />
  </Layout>
);
