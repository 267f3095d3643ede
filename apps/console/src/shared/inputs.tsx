import { AutocompleteInput, required, ReferenceInput, SelectInput, useTranslate } from 'react-admin';
import { type Former, useFormerNames } from './FormerNames';
import { thisYear, useFormat } from './format';
import type { Named } from './named.ts';

interface LinkInputProps {
  source: string;
  isRequired?: boolean;
  /** Where the form belongs to no resource that names its fields. */
  label?: string;
  /** Further conditions of the list that is offered. */
  filter?: Record<string, unknown>;
  helperText?: string | false;
}

const search = (text: string) => (text ? { search: text } : {});

interface OrganisationInputProps extends LinkInputProps {
  /** Which list is offered, where that is not of all within sight: what may be chosen is the API's to say. */
  reference?: string;
}

/** An organisation, found by typing a part of its name. */
export const OrganisationInput = ({
  source,
  isRequired,
  label,
  filter,
  reference = 'organisations',
  helperText = false,
}: OrganisationInputProps) => (
  <ReferenceInput source={source} reference={reference} filter={filter} perPage={25}>
    <AutocompleteInput
      label={label}
      optionText={organisationText}
      filterToQuery={search}
      validate={isRequired ? required() : undefined}
      helperText={helperText}
      fullWidth
    />
  </ReferenceInput>
);

const organisationText = (record: Named & { parent: Named | null }) =>
  record.parent ? `${record.name} · ${record.parent.name}` : record.name;

/** A person with an account, found by name or address; for those who may list them. */
export const PersonInput = ({ source }: Pick<LinkInputProps, 'source'>) => (
  <ReferenceInput source={source} reference="people" perPage={25}>
    <AutocompleteInput optionText="name" filterToQuery={search} helperText={false} fullWidth />
  </ReferenceInput>
);

export const UnitInput = ({ source, isRequired, filter, helperText = false }: LinkInputProps) => {
  const formerNames = useFormerNames();
  // Found by a name of before, it says so: otherwise nobody knows why it is offered.
  const unitText = ({ name, parent, formerly }: UnitOption) =>
    [parent ? `${name}, ${parent.name}` : name, formerNames(formerly)].filter(Boolean).join(' · ');
  return (
    <ReferenceInput source={source} reference="administrativeUnits" filter={filter} perPage={25}>
      <AutocompleteInput
        optionText={unitText}
        filterToQuery={search}
        validate={isRequired ? required() : undefined}
        helperText={helperText}
        fullWidth
      />
    </ReferenceInput>
  );
};

interface UnitOption {
  name: string;
  parent: { name: string } | null;
  formerly?: Former[];
}

/** A directive of the register, found by number or subject. */
export const DirectiveInput = ({ source, isRequired, filter, helperText = false }: LinkInputProps) => (
  <ReferenceInput source={source} reference="directives" filter={filter} perPage={25}>
    <AutocompleteInput
      optionText={directiveText}
      filterToQuery={search}
      validate={isRequired ? required() : undefined}
      helperText={helperText}
      fullWidth
    />
  </ReferenceInput>
);

const directiveText = (record: { code: string | null; subject: string }) =>
  [record.code, record.subject].filter(Boolean).join(' · ');

/** A week, by year and organisation. */
export const WeekInput = ({ source, isRequired, filter, helperText = false }: LinkInputProps) => {
  const format = useFormat();
  const text = (record: { organisation: Named; startsOn: string | null; endsOn: string | null }) =>
    `${record.organisation.name} · ${format.date(record.startsOn)}–${format.date(record.endsOn)}`;
  return (
    <ReferenceInput source={source} reference="weeks" filter={filter} perPage={50}>
      <AutocompleteInput
        optionText={text}
        filterToQuery={() => ({})}
        validate={isRequired ? required() : undefined}
        helperText={helperText}
        fullWidth
      />
    </ReferenceInput>
  );
};

interface EnumInputProps {
  source: string;
  /** Name of the enumeration under `enums.`. */
  of: string;
  values: readonly string[];
  isRequired?: boolean;
  /** i18n key, where the resource and source do not name one. */
  label?: string;
}

/** A choice among the values of an enumeration, named in the reader's language. */
export const EnumInput = ({ source, of, values, isRequired, label }: EnumInputProps) => {
  const translate = useTranslate();
  const choices = values.map((id) => ({ id, name: translate(`enums.${of}.${id}`) }));
  return (
    <SelectInput
      source={source}
      choices={choices}
      translateChoice={false}
      validate={isRequired ? required() : undefined}
      label={label}
      helperText={false}
      fullWidth
    />
  );
};

/** Years from the first week that the register knows to next year. */
export const YearInput = ({ source }: { source: string }) => {
  const last = thisYear() + 1;
  const choices = Array.from({ length: last - 2017 + 1 }, (_, at) => ({ id: last - at, name: String(last - at) }));
  return <SelectInput source={source} choices={choices} translateChoice={false} helperText={false} />;
};
