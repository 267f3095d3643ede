import MoveUp from '@mui/icons-material/MoveUpOutlined';
import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { CommunityPicker, type NamedCommunity, useFamilyName } from '../subjects';
import {
  type CitizenFields,
  FAMILIES_TO_MOVE_TO,
  type FamiliesToMoveToQuery,
  MOVE_CITIZEN,
} from './citizens.graphql.ts';

type Family = FamiliesToMoveToQuery['families']['edges'][number]['node'];

/** To another community or family of the same area, from a day on. */
export const MoveButton = ({ citizen: { id, version } }: { citizen: CitizenFields }) => {
  const translate = useTranslate();
  const [community, setCommunity] = useState<NamedCommunity | null>(null);
  const [family, setFamily] = useState<Family | null>(null);
  const [movedOn, setMovedOn] = useState(today());
  const act = useAct(MOVE_CITIZEN, { done: 'resources.citizens.move.done' });
  const asked = community && { communityId: community.id };
  const { data } = useGraphql(FAMILIES_TO_MOVE_TO, asked);
  const familyText = useFamilyName();
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
      <CommunityPicker
        label="resources.citizens.fields.communityId"
        value={community}
        onChange={(chosen) => {
          setCommunity(chosen);
          setFamily(null);
        }}
      />
      <Autocomplete
        options={(community && data?.families.edges.map(({ node }) => node)) ?? []}
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
