import type { SvgIconComponent } from '@mui/icons-material';
import Label from '@mui/icons-material/LabelOutlined';
import {
  Box,
  List,
  ListItem,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  ListSubheader,
  Tooltip,
  useMediaQuery,
} from '@mui/material';
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
    <Box component="nav" aria-label={translate('app.menu.main')} sx={{ width: isOpen ? 240 : 55, pt: 1 }}>
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ group, entries }) => (
          <List
            key={group}
            dense
            subheader={
              isOpen ? (
                <ListSubheader
                  disableSticky
                  sx={{ backgroundColor: 'transparent', lineHeight: 2.4, fontSize: '0.75rem', fontWeight: 600 }}
                >
                  {translate(`app.menu.${group}`)}
                </ListSubheader>
              ) : undefined
            }
          >
            {entries.map((entry) => (
              <MenuEntry key={entry.to} {...entry} isOpen={isOpen} isCurrent={entry.to === current} onLeave={leave} />
            ))}
          </List>
        ))}
    </Box>
  );
};

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
    <ListItemButton
      component={Link}
      to={to}
      selected={isCurrent}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={isOpen ? undefined : translate(label)}
      onClick={onLeave}
      sx={{ mx: 1, borderRadius: 1.5, minHeight: 40, px: 1.25 }}
    >
      <ListItemIcon sx={{ minWidth: 34, color: isCurrent ? 'primary.main' : 'text.secondary' }}>
        <Icon fontSize="small" />
      </ListItemIcon>
      {isOpen && (
        <ListItemText
          primary={translate(label)}
          slotProps={{ primary: { sx: { fontWeight: isCurrent ? 600 : 500, fontSize: '0.9375rem' } } }}
        />
      )}
    </ListItemButton>
  );
  // Twenty tooltips that say nothing are a tenth of a second on a slow computer.
  return (
    <ListItem disablePadding>
      {isOpen ? (
        entry
      ) : (
        <Tooltip title={translate(label)} placement="right">
          {entry}
        </Tooltip>
      )}
    </ListItem>
  );
};
