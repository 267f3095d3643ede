import type { SvgIconComponent } from '@mui/icons-material';
import Label from '@mui/icons-material/LabelOutlined';
import { Box, type SxProps, type Theme, Tooltip, useMediaQuery } from '@mui/material';
import { useSidebarState, useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router';
import { MENU_GROUPS, type ResourceStart } from '../resource/defineResource';
import { useStarts } from '../resource/ResourcesContext';
import { useCan } from '../shared/useCan';

interface Entry {
  to: string;
  icon: SvgIconComponent;
  label: string;
  permission?: string;
}

/** The entries of one group in their order. */
const entriesOf = (resources: readonly ResourceStart[], group: string): Entry[] =>
  resources
    .flatMap(({ name, icon = Label, menu }) =>
      menu?.group === group ? [{ to: `/${name}`, label: `resources.${name}.name`, icon, ...menu }] : [],
    )
    .toSorted((one, other) => one.order - other.order);

export const Menu = () => {
  const translate = useTranslate();
  const can = useCan();
  const { pathname } = useLocation();
  const resources = useStarts();
  const [isOpen, setOpen] = useSidebarState();
  const isSmall = useMediaQuery((theme) => theme.breakpoints.down('md'));
  const leave = () => isSmall && setOpen(false);
  const groups = MENU_GROUPS.map((group) => ({
    group,
    entries: entriesOf(resources, group).filter(({ permission }) => !permission || can(permission)),
  }));
  const current = currentEntry(
    groups.flatMap(({ entries }) => entries),
    pathname,
  );
  return (
    <Box component="nav" aria-label={translate('app.menu.main')} sx={isOpen ? OPEN : CLOSED}>
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ group, entries }) => (
          <ul key={group}>
            {isOpen && <li className="heading">{translate(`app.menu.${group}`)}</li>}
            {entries.map((entry) => (
              <MenuEntry key={entry.to} {...entry} isOpen={isOpen} isCurrent={entry.to === current} onLeave={leave} />
            ))}
          </ul>
        ))}
    </Box>
  );
};

/** Said once for all entries: thirty entries of the kit's list are half of what a slow computer draws before the first screen. */
const MENU: SxProps<Theme> = ({ typography, palette, alpha }) => ({
  paddingTop: '4px',
  '& ul': { listStyle: 'none', margin: 0, padding: '4px 0' },
  '& .heading': {
    padding: '0 16px',
    color: palette.text.secondary,
    fontSize: '0.75rem',
    fontWeight: 600,
    lineHeight: 2.4,
  },
  '& a': {
    display: 'flex',
    alignItems: 'center',
    gap: '14px',
    minHeight: 40,
    margin: '0 8px',
    padding: '4px 10px',
    borderRadius: '12px',
    color: palette.text.primary,
    fontSize: '0.9375rem',
    fontWeight: 500,
    lineHeight: typography.body1.lineHeight,
    textDecoration: 'none',
    '&:hover': { backgroundColor: palette.action.hover },
  },
  '& a svg': { color: palette.text.secondary },
  '& a[aria-current]': {
    backgroundColor: alpha(palette.primary.main, palette.action.selectedOpacity),
    fontWeight: 600,
    '& svg': { color: palette.primary.main },
  },
});
const OPEN = [MENU, { width: 240 }] as SxProps<Theme>;
const CLOSED = [MENU, { width: 55 }] as SxProps<Theme>;

/** Of the entries whose address the page's begins with, the longest. */
const currentEntry = (entries: readonly Entry[], pathname: string): string | undefined =>
  entries
    .map(({ to }) => to)
    .filter((to) => pathname === to || (to !== '/' && pathname.startsWith(to)))
    .toSorted((one, other) => other.length - one.length)[0];

type MenuEntryProps = Entry & { isOpen: boolean; isCurrent: boolean; onLeave: () => void };

const MenuEntry = ({ to, icon: Icon, label, isOpen, isCurrent, onLeave }: MenuEntryProps) => {
  const translate = useTranslate();
  const entry = (
    <Link
      to={to}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={isOpen ? undefined : translate(label)}
      onClick={onLeave}
    >
      <Icon fontSize="small" />
      {isOpen && <span>{translate(label)}</span>}
    </Link>
  );
  // Twenty tooltips that say nothing are a tenth of a second on a slow computer.
  return (
    <li>
      {isOpen ? (
        entry
      ) : (
        <Tooltip title={translate(label)} placement="right">
          {entry}
        </Tooltip>
      )}
    </li>
  );
};
