import Groups from '@mui/icons-material/GroupsOutlined';
import { Alert, Paper, Stack } from '@mui/material';
import type { ComponentType, ReactNode } from 'react';
import { SearchInput, useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { EmbeddedList } from '../shared/EmbeddedList';
import { ListBody } from '../shared/ListBody';
import type { Column } from '../shared/RecordTable';
import { CommunityText, FamilyText } from './SubjectTexts';

export type PersonalKind = Exclude<Types.SubjectKind, 'ORGANISATION'>;

/** What the lists of all four kinds may say of one. */
export interface ChosenSubject {
  id: string;
  name?: string;
  kind?: string;
  code?: string | null;
  birthYear?: number | null;
  head?: { name: string } | null;
  community?: { id: string; kind: string; name: string } | null;
  memberships?: { community: { id: string; kind: string; name: string } | null }[];
}

/** The list of each kind, and what is looked for in it. */
const LISTS = {
  COMMUNITY: { resource: 'communities', search: 'search' },
  CLAN: { resource: 'clans', search: 'search' },
  FAMILY: { resource: 'families', search: 'code' },
  CITIZEN: { resource: 'citizens', search: 'name' },
} as const satisfies Record<PersonalKind, { resource: string; search: string }>;

/** Under which name the API is told of those chosen. */
export const CHOSEN_IDS = {
  COMMUNITY: 'communityIds',
  CLAN: 'clanIds',
  FAMILY: 'familyIds',
  CITIZEN: 'citizenIds',
} as const satisfies Record<PersonalKind, keyof Types.RegisterSubjectsInput>;

export interface ManySubjects {
  rows: readonly ChosenSubject[];
  onDone: () => void;
}

interface SubjectsToChooseProps {
  kind: PersonalKind;
  /** The act on those that are ticked; null for whoever may only look. */
  manyActs: ComponentType<ManySubjects> | null;
  /** What stands in the row of a community besides. */
  ofCommunity?: (community: ChosenSubject) => ReactNode;
  /** Above the list, for whoever may act. */
  above?: ReactNode;
}

/** The lists that the own office keeps, to be ticked: whoever is chosen is registered by it, on their behalf. Those of offices below are theirs to register. */
export const SubjectsToChoose = ({ kind, manyActs, ofCommunity, above }: SubjectsToChooseProps) => {
  const translate = useTranslate();
  const { resource, search } = LISTS[kind];
  return (
    <Stack spacing={2}>
      {manyActs ? above : <Alert severity="info">{translate('resources.subjects.choose.keepersOnly')}</Alert>}
      <Paper sx={{ overflow: 'clip' }}>
        <EmbeddedList resource={resource} filter={manyActs ? { isKept: true } : {}}>
          <ListBody<ChosenSubject>
            columns={columnsOf(kind, manyActs ? ofCommunity : undefined)}
            caption={translate(`enums.SubjectKind.${kind}`)}
            manyActs={manyActs}
            filters={[
              <SearchInput
                key={search}
                source={search}
                placeholder={translate(`resources.subjects.choose.search.${kind}`)}
                helperText={false}
              />,
            ]}
            empty={{
              icon: Groups,
              title: 'resources.subjects.choose.noList',
              advice: 'resources.subjects.choose.noListAdvice',
            }}
          />
        </EmbeddedList>
      </Paper>
    </Stack>
  );
};

function columnsOf(kind: PersonalKind, ofCommunity: SubjectsToChooseProps['ofCommunity']): Column<ChosenSubject>[] {
  const who: Column<ChosenSubject> = {
    label: 'resources.subjects.choose.who',
    render: ({ id, name, kind: called, code, head }) =>
      kind === 'COMMUNITY' ? (
        <CommunityText community={{ id, kind: called ?? '', name: name ?? '' }} />
      ) : kind === 'FAMILY' ? (
        <FamilyText family={{ id, code: code ?? null, head: head ?? null }} />
      ) : (
        name
      ),
  };
  const where: Column<ChosenSubject> = {
    label: 'resources.subjects.choose.community',
    render: ({ community, memberships }) => <CommunityText community={community ?? memberships?.[0]?.community} />,
  };
  const born: Column<ChosenSubject> = {
    label: 'resources.subjects.choose.birthYear',
    align: 'right',
    render: ({ birthYear }) => birthYear,
  };
  const acts: Column<ChosenSubject> = {
    label: 'resources.subjects.choose.acts',
    render: (community) => ofCommunity?.(community),
  };
  if (kind === 'COMMUNITY') return ofCommunity ? [who, acts] : [who];
  return kind === 'CITIZEN' ? [who, born, where] : [who, where];
}

/** What one of a list is called. */
export function useChosenName(kind: PersonalKind): (subject: ChosenSubject) => string {
  const translate = useTranslate();
  return ({ name, kind: called, code, head }) =>
    called
      ? `${translate(`enums.CommunityKind.${called}`)} ${name}`
      : (name ?? code ?? head?.name ?? translate(`enums.SubjectKind.${kind}`));
}
