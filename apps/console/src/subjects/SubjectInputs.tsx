import { AutocompleteInput, ReferenceInput, required, useTranslate } from 'react-admin';
import { useFamilyName } from './useFamilyName';

interface InputProps {
  source: string;
  isRequired?: boolean;
}

const search = (text: string) => (text ? { search: text } : {});

/** A community of the own area, found by a part of its name. */
export const CommunityInput = ({ source, isRequired }: InputProps) => {
  const translate = useTranslate();
  const text = ({ kind, name }: { kind: string; name: string }) =>
    `${translate(`enums.CommunityKind.${kind}`)} ${name}`;
  return (
    <ReferenceInput source={source} reference="communities" perPage={25}>
      <AutocompleteInput
        optionText={text}
        filterToQuery={search}
        validate={isRequired ? required() : undefined}
        helperText={false}
        fullWidth
      />
    </ReferenceInput>
  );
};

export const ClanInput = ({ source }: InputProps) => (
  <ReferenceInput source={source} reference="clans" perPage={25}>
    <AutocompleteInput optionText="name" filterToQuery={search} helperText={false} fullWidth />
  </ReferenceInput>
);

/** A family of a community, found by its number. */
export const FamilyInput = ({ source, communityId }: InputProps & { communityId: string | null }) => {
  const text = useFamilyName();
  return (
    <ReferenceInput source={source} reference="families" filter={communityId ? { communityId } : {}} perPage={25}>
      <AutocompleteInput
        optionText={text}
        filterToQuery={(code: string) => (code ? { code } : {})}
        helperText="resources.subjects.familyHelp"
        fullWidth
      />
    </ReferenceInput>
  );
};
