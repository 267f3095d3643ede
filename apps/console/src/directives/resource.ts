import Description from '@mui/icons-material/DescriptionOutlined';
import { showPage } from '../resource/things.ts';
import HourglassBottom from '@mui/icons-material/HourglassBottomOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { AMEND_DIRECTIVE, DIRECTIVE, DIRECTIVE_BY_ID, DIRECTIVES, REGISTER_DIRECTIVE } from './directives.graphql.ts';

/** A search also asks where its words stand. */
const searched = (filter: Record<string, unknown>) => ({
  ...filter,
  ...(filter.search ? { words: filter.search, withFound: true } : {}),
});

export const resource = defineResource({
  name: 'directives',
  icon: Description,
  menu: { group: 'register', order: 10 },
  pages: {
    list: lazily(() => import('./DirectiveList'), 'DirectiveList'),
    show: lazily(() => import('./DirectiveShow'), 'DirectiveShow'),
    create: lazily(() => import('./DirectiveCreate'), 'DirectiveCreate'),
    edit: lazily(() => import('./DirectiveEdit'), 'DirectiveEdit'),
  },
  needs: { create: 'directive.register', edit: 'directive.register' },
  operations: {
    directives: {
      list: DIRECTIVES,
      asks: searched,
      one: DIRECTIVE,
      many: DIRECTIVE_BY_ID,
      create: REGISTER_DIRECTIVE,
      update: AMEND_DIRECTIVE,
    },
  },
  things: [
    {
      kind: 'DIRECTIVE',
      order: 10,
      wayTo: showPage('directives'),
      standing: lazily(() => import('./DirectiveStanding'), 'DirectiveStanding'),
      isOnlyNamed: (standing) => standing === 'STUB',
    },
    {
      kind: 'DEADLINE',
      isDue: true,
      order: 30,
      icon: HourglassBottom,
      standing: lazily(() => import('./DeadlineStanding'), 'DeadlineStanding'),
    },
  ],
});
