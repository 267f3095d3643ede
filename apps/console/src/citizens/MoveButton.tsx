import MoveUp from '@mui/icons-material/MoveUpOutlined';
import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { type CitizenFields, HOMES_TO_MOVE_TO, type HomesToMoveToQuery, MOVE_CITIZEN } from './citizens.graphql.ts';

type Community = HomesToMoveToQuery['communities']['edges'][number]['node'];
type Family = NonNullable<HomesToMoveToQuery['families']>['edges'][number]['node'];

/** To another community or family of the same area, from a day on. */
export const MoveButton = ({ citizen: { id, version } }: { citizen: CitizenFields }) => {
  const translate = useTranslate();
  const [community, setCommunity] = useState<Community | null>(null);
  const [family, setFamily] = useState<Family | null>(null);
  const [movedOn, setMovedOn] = useState(today());
  const [search, setSearch] = useState('');
  const act = useAct(MOVE_CITIZEN, { done: 'resources.citizens.move.done' });
  const asked = { search: search || null, communityId: community?.id ?? null, withFamilies: community !== null };
  const { data } = useGraphql(HOMES_TO_MOVE_TO, asked, { keepPrevious: true });
  const familyText = ({ code, head }: Family) =>
    [code, head && translate('resources.subjects.familyOf', { name: head.name })].filter(Boolean).join(' · ');
  return (
    <ActButton
      act={act}
      icon={MoveUp}
      label="resources.citizens.move.label"
      explanation="resources.citizens.move.explanation"
      variables={() =>
        community && { input: { id, version, communityId: community.id, familyId: family?.id ?? null, movedOn } }
      }
    >
      <Autocomplete
        options={data?.communities.edges.map(({ node }) => node) ?? []}
        value={community}
        onChange={(_, chosen) => {
          setCommunity(chosen);
          setFamily(null);
        }}
        onInputChange={(_, text, reason) => reason === 'input' && setSearch(text)}
        getOptionLabel={({ kind, name }) => `${translate(`enums.CommunityKind.${kind}`)} ${name}`}
        getOptionKey={(option) => option.id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        filterOptions={(options) => options}
        renderInput={(props) => (
          <TextField {...props} required label={translate('resources.citizens.fields.communityId')} />
        )}
      />
      <Autocomplete
        options={(community && data?.families?.edges.map(({ node }) => node)) ?? []}
        value={family}
        onChange={(_, chosen) => setFamily(chosen)}
        getOptionLabel={familyText}
        getOptionKey={(option) => option.id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        renderInput={(props) => <TextField {...props} label={translate('resources.citizens.fields.familyId')} />}
      />
      <DayField label="resources.citizens.move.movedOn" value={movedOn} onChange={setMovedOn} />
    </ActButton>
  );
};
