/** A line that somebody writes by hand into a file of the house. */
export interface Edit {
  file: string;
  /** How the line begins after which it stands, or in whose stead. */
  after?: string;
  instead?: string;
  add: string;
}

export interface Feature {
  name: string;
  /** Files of the house that may be edited for it, at most. */
  allowed: number;
  edits: readonly Edit[];
}

/** What the wing writes into files of the house, beside the files that it brings. That it is all is proved by `count.ts`. */
export const features: readonly Feature[] = [
  {
    name: 'an entity with list, show, create and edit',
    allowed: 3,
    edits: [
      {
        file: 'apps/api/src/wings.ts',
        after: "import { CalendarModule } from '@app/calendar';",
        add: "import { StudyCirclesModule } from '@app/circles';",
      },
      { file: 'apps/api/src/wings.ts', after: '  MovementsModule,', add: '  StudyCirclesModule,' },
      {
        file: '.dependency-cruiser.cjs',
        after: '  clusters: [',
        add: "  circles: [...ground, 'directives'],",
      },
      {
        file: 'docs/glossary.md',
        after: '| `Movement` ',
        add: '| `StudyCircle` | nhóm học tập | people who learn together regularly | an activity | ours |',
      },
    ],
  },
  {
    name: 'a person',
    allowed: 1,
    edits: [
      {
        file: '.dependency-cruiser.cjs',
        instead: "  circles: [...ground, 'directives'],",
        add: "  circles: [...ground, 'people', 'directives'],",
      },
    ],
  },
  { name: 'a mutation', allowed: 2, edits: [] },
  { name: 'a kind in the trace', allowed: 0, edits: [] },
  { name: 'work that nobody asks for', allowed: 0, edits: [] },
  { name: 'an event', allowed: 0, edits: [] },
  {
    name: 'a figure source',
    allowed: 1,
    edits: [
      {
        file: '.dependency-cruiser.cjs',
        instead: "  circles: [...ground, 'people', 'directives'],",
        add: "  circles: [...ground, 'people', 'directives', 'forms', 'reporting'],",
      },
    ],
  },
  { name: 'the history of a record', allowed: 0, edits: [] },
  {
    name: 'a kind of draft',
    allowed: 2,
    edits: [
      {
        file: '.dependency-cruiser.cjs',
        instead: "  circles: [...ground, 'people', 'directives', 'forms', 'reporting'],",
        add: "  circles: [...ground, 'people', 'directives', 'issuing', 'forms', 'reporting'],",
      },
    ],
  },
  { name: 'an inbox item', allowed: 2, edits: [] },
  {
    name: 'a printed book',
    allowed: 3,
    edits: [
      {
        file: '.dependency-cruiser.cjs',
        instead: "  circles: [...ground, 'people', 'directives', 'issuing', 'forms', 'reporting'],",
        add: "  circles: [...ground, 'people', 'directives', 'records', 'issuing', 'forms', 'reporting'],",
      },
    ],
  },
];

/** What a column costs that is entered, corrected and shown: its migration, schema, types and documents are made by commands. */
export const column: Feature = {
  name: 'a column of an entity',
  allowed: 6,
  edits: [
    {
      file: 'libs/circles/src/study-circle.entity.ts',
      after: '  memberCount: number;',
      add: '\n  @TextColumn({ nullable: true })\n  place: string | null;',
    },
    {
      file: 'libs/circles/src/study-circle.inputs.ts',
      after: '  memberCount: number;',
      add: '\n  @TextField({ max: 300, nullable: true })\n  place?: string | null;',
    },
    { file: 'apps/console/src/studyCircles/studyCircles.graphql', after: '  memberCount', add: '  place' },
    {
      file: 'apps/console/src/studyCircles/studyCircleFields.ts',
      after: "  { source: 'memberCount'",
      add: "  { source: 'place', label: 'resources.studyCircles.fields.place', kind: 'text' },",
    },
    {
      file: 'apps/console/src/studyCircles/words.vi.ts',
      after: '        memberCount:',
      add: "        place: 'Địa điểm',",
    },
    {
      file: 'apps/console/src/studyCircles/words.en.ts',
      after: '        memberCount:',
      add: "        place: 'Place',",
    },
  ],
};
