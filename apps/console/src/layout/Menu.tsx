import AccountTree from '@mui/icons-material/AccountTreeOutlined';
import Assessment from '@mui/icons-material/AssessmentOutlined';
import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import AutoStories from '@mui/icons-material/AutoStoriesOutlined';
import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined';
import Campaign from '@mui/icons-material/CampaignOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import DateRange from '@mui/icons-material/DateRangeOutlined';
import Description from '@mui/icons-material/DescriptionOutlined';
import Event from '@mui/icons-material/EventOutlined';
import Group from '@mui/icons-material/GroupOutlined';
import Inbox from '@mui/icons-material/InboxOutlined';
import MenuBook from '@mui/icons-material/MenuBookOutlined';
import MarkEmailUnread from '@mui/icons-material/MarkEmailUnreadOutlined';
import Place from '@mui/icons-material/PlaceOutlined';
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
import { useCan } from '../shared/useCan';

interface Entry {
  to: string;
  icon: SvgIconComponent;
  label: string;
  permission?: string;
}

const GROUPS: { title: string; entries: Entry[] }[] = [
  {
    title: 'app.menu.work',
    entries: [
      { to: '/', icon: Inbox, label: 'inbox.title' },
      { to: '/directives/read', icon: AutoStories, label: 'reading.title', permission: 'directive.register' },
      { to: '/dispatches', icon: MarkEmailUnread, label: 'resources.dispatches.name' },
      { to: '/assignments', icon: AssignmentOutlined, label: 'resources.assignments.name' },
      { to: '/rounds', icon: Assessment, label: 'resources.rounds.name' },
      { to: '/weeks', icon: DateRange, label: 'resources.weeks.name' },
      { to: '/activities', icon: Event, label: 'resources.activities.name' },
    ],
  },
  {
    title: 'app.menu.register',
    entries: [
      { to: '/directives', icon: Description, label: 'resources.directives.name' },
      { to: '/registers', icon: MenuBook, label: 'resources.registers.name' },
      { to: '/movements', icon: Campaign, label: 'resources.movements.name' },
      { to: '/organisations', icon: AccountTree, label: 'resources.organisations.name' },
      { to: '/administrativeUnits', icon: Place, label: 'resources.administrativeUnits.name' },
      { to: '/calendar', icon: CalendarMonth, label: 'resources.calendar.name' },
    ],
  },
  {
    title: 'app.menu.administration',
    entries: [{ to: '/people', icon: Group, label: 'resources.people.name', permission: 'identity.readPeople' }],
  },
];

export const Menu = () => {
  const translate = useTranslate();
  const can = useCan();
  const [isOpen] = useSidebarState();
  const groups = GROUPS.map((group) => ({
    ...group,
    entries: group.entries.filter((entry) => !entry.permission || can(entry.permission)),
  }));
  return (
    <Box component="nav" aria-label={translate('app.menu.main')} sx={{ width: isOpen ? 240 : 55, pt: 1 }}>
      {groups
        .filter((group) => group.entries.length > 0)
        .map((group) => (
          <List
            key={group.title}
            dense
            subheader={
              isOpen ? (
                <ListSubheader
                  disableSticky
                  sx={{ backgroundColor: 'transparent', lineHeight: 2.4, fontSize: '0.75rem', fontWeight: 600 }}
                >
                  {translate(group.title)}
                </ListSubheader>
              ) : undefined
            }
          >
            {group.entries.map((entry) => (
              <MenuEntry key={entry.to} {...entry} isOpen={isOpen} />
            ))}
          </List>
        ))}
    </Box>
  );
};

/** Of the entries whose address the page's begins with, the longest. */
const currentEntry = (pathname: string): string | undefined =>
  GROUPS.flatMap(({ entries }) => entries.map(({ to }) => to))
    .filter((to) => pathname === to || (to !== '/' && pathname.startsWith(to)))
    .toSorted((one, other) => other.length - one.length)[0];

const MenuEntry = ({ to, icon: Icon, label, isOpen }: Entry & { isOpen: boolean }) => {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const isSmall = useMediaQuery((theme) => theme.breakpoints.down('md'));
  const [, setOpen] = useSidebarState();
  const isCurrent = to === currentEntry(pathname);
  return (
    <ListItem disablePadding>
      <Tooltip title={isOpen ? '' : translate(label)} placement="right">
        <ListItemButton
          component={Link}
          to={to}
          selected={isCurrent}
          aria-current={isCurrent ? 'page' : undefined}
          aria-label={isOpen ? undefined : translate(label)}
          onClick={() => isSmall && setOpen(false)}
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
      </Tooltip>
    </ListItem>
  );
};
