import type { SvgIconComponent } from '@mui/icons-material';
import type { ComponentType } from 'react';
import type { AdminProps, ResourceProps } from 'react-admin';
import type { ResourceOperations } from '../dataProvider/operations.ts';
import type { FirstQuestion } from '../shared/useFirstAnswer.ts';
import type { Addition, Fetched } from './place.ts';

/** The groups of the menu, from top to bottom. */
export const MENU_GROUPS = ['work', 'money', 'register', 'administration'] as const;

export interface MenuPlace {
  group: (typeof MENU_GROUPS)[number];
  /** Place within the group, smallest first. */
  order: number;
  /** Left out: `/<name>`. */
  to?: string;
  /** i18n key. Left out: `resources.<name>.name`. */
  label?: string;
  /** Only who has it sees the entry. */
  permission?: string;
}

/** A page of its own, beside list, show, create and edit. */
export interface PageRoute {
  path: string;
  page: ComponentType;
  /** Whoever lacks it is told so, and who may. */
  permission?: string;
}

/** How a thing of one kind shows itself in a trace or an inbox. A kind that nobody renders has its title and a plain mark. */
export interface ThingRendering {
  /** Value of the API's `ThingKind`; its words are `enums.ThingKind.<kind>`. */
  kind: string;
  /** Place of its group among the others, smallest first. */
  order: number;
  /** Left out: the resource's. */
  icon?: SvgIconComponent;
  /** Address of its page; the title is told where a card leads there. */
  wayTo?: (id: string, standing: string | null, title?: string) => string;
  /** The mark that its own page has for how it stands. */
  standing?: Fetched<{ standing: string }>;
  /** Its day is the last one in time, not one on which something is or was. */
  isDue?: boolean;
  /** Drawn with a broken line where it is only named and not there. */
  isOnlyNamed?: (standing: string | null) => boolean;
}

/** A document that is drafted from a record of the resource, by `draftFrom`. */
export interface DraftFrom {
  /** Value of the API's `DraftKind`; its words are `enums.DraftKind.<kind>`. */
  kind: string;
  /** i18n keys. */
  label: string;
  explanation: string;
  /** Needed beside the right to draft. */
  permission?: string;
  /** Address of the record, for the way back from the draft. */
  wayTo: (id: string) => string;
}

/** Something to begin with, offered on the first screen while nothing waits. */
export interface StartAct {
  order: number;
  /** i18n key. */
  label: string;
  to: string;
  permission: string;
}

/** Some piles of the inbox and what draws them; `inboxPart` makes it. */
export interface InboxPart {
  /** Values of the API's `InboxPileKind`; its words are `enums.InboxPileKind.<pile>`. */
  piles: readonly string[];
  /** Place among the others, smallest first. */
  order: number;
  component: Fetched<object>;
}

/** What of a resource is known from the start; a build cuts it out of `resource.ts` (`resource-start.ts`). */
export interface ResourceStart {
  /** Its address and the branch of its words. */
  name: string;
  icon?: SvgIconComponent;
  menu?: MenuPlace;
  inbox?: InboxPart;
  starts?: readonly StartAct[];
  /** The page at `/`: one folder has it. */
  dashboard?: AdminProps['dashboard'];
  /** What is asked for the first screen while the console is still being put together. */
  asksFirst?: readonly FirstQuestion[];
  /** The page that asks who one is: one folder has it. */
  loginPage?: ComponentType;
  /** Pages without menu and bar: for who is not signed in. */
  bareRoutes?: readonly Omit<PageRoute, 'permission'>[];
  things?: readonly ThingRendering[];
}

/**
 * All that the console knows of a resource. It stands as `resource.ts` in the folder of the resource and is gathered when the
 * console is built; words, documents and screens stand beside it (`words.vi.ts`, `words.en.ts`, `*.graphql.ts`, `screens.ts`).
 * All folders' are loaded together: components come `lazily`.
 */
export interface ResourceDescription extends ResourceStart {
  pages?: Pick<ResourceProps, 'list' | 'show' | 'create' | 'edit'>;
  /** The permission that a page needs: whoever comes by its address without it is told so, and who may. Create and edit always name one. */
  needs?: Partial<Record<'list' | 'show' | 'create' | 'edit', string>>;
  /** Types of the API whose things its pages show, where no `things` say so. */
  records?: readonly string[];
  /** How react-admin names a record that is referred to. */
  recordRepresentation?: string;
  routes?: readonly PageRoute[];
  /** The documents of the data provider, by the name under which pages ask for them. */
  operations?: Record<string, ResourceOperations>;
  /** Offered where its pages hold the place `draftActs`. */
  drafts?: readonly DraftFrom[];
  /** What it puts on the pages of others. */
  additions?: readonly Addition[];
}

export const defineResource = (description: ResourceDescription): ResourceDescription => description;
