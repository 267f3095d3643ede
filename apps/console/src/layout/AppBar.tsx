import AccountCircle from '@mui/icons-material/AccountCircleOutlined';
import DarkMode from '@mui/icons-material/DarkModeOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import FileDownload from '@mui/icons-material/FileDownloadOutlined';
import Logout from '@mui/icons-material/LogoutOutlined';
import Translate from '@mui/icons-material/TranslateOutlined';
import MenuIcon from '@mui/icons-material/MenuOutlined';
import {
  AppBar as MuiAppBar,
  Box,
  Button,
  Divider,
  IconButton,
  ListItemIcon,
  ListItemText,
  Menu,
  MenuItem,
  Toolbar,
  Typography,
} from '@mui/material';
import { type MouseEvent, useState } from 'react';
import {
  LoadingIndicator,
  useGetIdentity,
  useLocales,
  useLocaleState,
  useLogout,
  useSidebarState,
  useTheme,
  useTranslate,
} from 'react-admin';
import { Link } from 'react-router';
import { useSessionState } from '../session/sessionState';
import { GlobalSearch } from './GlobalSearch';
import { Logo } from './Logo';
import { SignInButton } from './SessionEnded';

export const AppBar = () => {
  const translate = useTranslate();
  const [isMenuOpen, setMenuOpen] = useSidebarState();
  const { hasEnded } = useSessionState();
  return (
    <MuiAppBar color="inherit" sx={{ borderBottom: 1, borderColor: 'divider', backgroundColor: 'background.paper' }}>
      <Toolbar variant="dense" sx={{ minHeight: 56, gap: 1 }}>
        <IconButton
          edge="start"
          onClick={() => setMenuOpen(!isMenuOpen)}
          aria-label={translate(isMenuOpen ? 'ra.action.close_menu' : 'ra.action.open_menu')}
        >
          <MenuIcon />
        </IconButton>
        <Box
          component={Link}
          to="/"
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1.25,
            color: 'inherit',
            textDecoration: 'none',
            minWidth: 0,
          }}
        >
          <Logo />
          <Typography sx={{ fontWeight: 600, fontSize: '1.0625rem', whiteSpace: 'nowrap' }}>
            {translate('app.name')}
          </Typography>
          <Typography variant="body2" color="textSecondary" noWrap sx={{ display: { xs: 'none', md: 'block' } }}>
            {translate('app.purpose')}
          </Typography>
        </Box>
        <Box sx={{ flexGrow: 1 }} />
        {!hasEnded && <GlobalSearch />}
        <LoadingIndicator aria-label={translate('shared.loading')} />
        {hasEnded ? <SignInButton /> : <UserMenu />}
      </Toolbar>
    </MuiAppBar>
  );
};

const UserMenu = () => {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const logout = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        color="inherit"
        startIcon={<AccountCircle />}
        onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${translate('ra.auth.user_menu')}: ${identity?.fullName ?? ''}`}
        sx={{ '& .MuiButton-startIcon': { mr: { xs: 0, sm: 1 } }, minWidth: 44 }}
      >
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {identity?.fullName}
        </Box>
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        <MenuItem component={Link} to="/account" onClick={close}>
          <ListItemIcon>
            <AccountCircle fontSize="small" />
          </ListItemIcon>
          <ListItemText primary={translate('app.user.account')} secondary={identity?.fullName} />
        </MenuItem>
        <MenuItem component={Link} to="/list-exports" onClick={close}>
          <ListItemIcon>
            <FileDownload fontSize="small" />
          </ListItemIcon>
          <ListItemText primary={translate('app.user.files')} />
        </MenuItem>
        <Divider />
        <LanguageItem onDone={close} />
        <ThemeItem onDone={close} />
        <Divider />
        <MenuItem onClick={() => logout()}>
          <ListItemIcon>
            <Logout fontSize="small" />
          </ListItemIcon>
          <ListItemText>{translate('app.user.signOut')}</ListItemText>
        </MenuItem>
      </Menu>
    </>
  );
};

const LanguageItem = ({ onDone }: { onDone: () => void }) => {
  const [locale, setLocale] = useLocaleState();
  const other = useLocales().find((one) => one.locale !== locale);
  if (!other) return null;
  const change = () => {
    setLocale(other.locale);
    onDone();
  };
  return (
    <MenuItem onClick={change} lang={other.locale}>
      <ListItemIcon>
        <Translate fontSize="small" />
      </ListItemIcon>
      <ListItemText>{other.name}</ListItemText>
    </MenuItem>
  );
};

const ThemeItem = ({ onDone }: { onDone: () => void }) => {
  const translate = useTranslate();
  const [theme, setTheme] = useTheme();
  const isDark = theme === 'dark';
  const change = () => {
    setTheme(isDark ? 'light' : 'dark');
    onDone();
  };
  return (
    <MenuItem onClick={change}>
      <ListItemIcon>{isDark ? <LightMode fontSize="small" /> : <DarkMode fontSize="small" />}</ListItemIcon>
      <ListItemText>{translate(isDark ? 'app.user.light' : 'app.user.dark')}</ListItemText>
    </MenuItem>
  );
};
