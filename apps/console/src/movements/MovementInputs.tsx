import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import {
  ArrayInput,
  AutocompleteArrayInput,
  AutocompleteInput,
  ReferenceArrayInput,
  ReferenceInput,
  required,
  SelectArrayInput,
  SimpleFormIterator,
  TextInput,
  useTranslate,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { OrganisationKind, SubjectKind, TargetMeasure } from '../dataProvider/schema.ts';
import { AddRowButton } from '../shared/AddRowButton';
import { DayInput } from '../shared/DayInput';
import { Wide } from '../shared/FormPage';
import { EnumInput } from '../shared/inputs';
import { useGraphql } from '../shared/useGraphql';
import { WholeNumberInput } from '../shared/WholeNumberField';
import { TargetValueInput } from './TargetValueInput';
import { MOVEMENT } from './movements.graphql.ts';

interface Offered {
  name: string;
  launchedBy: string | null;
  organisation: { name: string } | null;
}

const movementText = ({ name, launchedBy, organisation }: Offered): string =>
  `${name} · ${launchedBy ?? organisation?.name ?? ''}`;

const search = (text: string) => (text ? { search: text } : {});

/** What a movement says; what stays empty is taken from the movement above and said under the input. */
export const MovementInputs = () => {
  const translate = useTranslate();
  const above = useAbove();
  const inherits = (value: string | null | undefined) =>
    value ? translate('resources.movements.inheritsIfEmpty', { value }) : translate('resources.movements.ownOnly');
  return (
    <>
      <Wide>
        <TextInput source="name" validate={required()} helperText={false} fullWidth />
      </Wide>
      <DayInput source="startsOn" isRequired isAnyTime />
      <DayInput source="endsOn" helperText="resources.movements.endsOnHelp" isAnyTime />
      <Wide>
        <ReferenceInput source="parentId" reference="movements" perPage={100}>
          <AutocompleteInput
            optionText={movementText}
            filterToQuery={() => ({})}
            helperText="resources.movements.parentHelp"
            fullWidth
          />
        </ReferenceInput>
      </Wide>
      <Wide>
        <Documents />
      </Wide>
      <Wide>
        <TextInput source="citation" helperText="resources.movements.citationHelp" fullWidth />
      </Wide>
      <Wide>
        <TextInput source="slogan" helperText={inherits(above?.slogan)} fullWidth />
      </Wide>
      <Organisations source="leadIds" />
      <Organisations source="coordinatorIds" />
      <Participants isInherited={Boolean(above?.participants)} />
      <Wide>
        <Phases isInherited={(above?.phases.length ?? 0) > 0} />
      </Wide>
      <Wide>
        <Targets isInherited={(above?.targets.length ?? 0) > 0} />
      </Wide>
    </>
  );
};

function useAbove() {
  const parentId = useWatch<{ parentId?: string }>({ name: 'parentId' }) ?? '';
  const { data } = useGraphql(MOVEMENT, { id: parentId }, { enabled: parentId !== '' });
  return parentId === '' ? null : data?.movement;
}

const directiveText = ({ code, subject }: { code: string | null; subject: string }) =>
  [code, subject].filter(Boolean).join(' · ');

const Documents = () => (
  <ReferenceArrayInput source="directiveIds" reference="directives" perPage={25}>
    <AutocompleteArrayInput
      optionText={directiveText}
      filterToQuery={search}
      helperText="resources.movements.directiveHelp"
      fullWidth
    />
  </ReferenceArrayInput>
);

const Organisations = ({ source }: { source: 'leadIds' | 'coordinatorIds' }) => (
  <ReferenceArrayInput source={source} reference="organisations" perPage={25}>
    <AutocompleteArrayInput
      optionText="name"
      filterToQuery={search}
      helperText={source === 'leadIds' ? 'resources.movements.leadHelp' : false}
      fullWidth
    />
  </ReferenceArrayInput>
);

const Participants = ({ isInherited }: { isInherited: boolean }) => {
  const translate = useTranslate();
  const kinds = SubjectKind.map((id) => ({ id, name: translate(`enums.SubjectKind.${id}`) }));
  const organisationKinds = OrganisationKind.map((id) => ({ id, name: translate(`enums.OrganisationKind.${id}`) }));
  const chosen = useWatch<{ participants?: { kinds?: string[] } }>({ name: 'participants.kinds' }) as
    string[] | undefined;
  return (
    <>
      <SelectArrayInput
        source="participants.kinds"
        label="resources.movements.fields.participants"
        choices={kinds}
        translateChoice={false}
        helperText={isInherited ? 'resources.movements.inheritedIfEmpty' : 'resources.movements.everybodyIfEmpty'}
        fullWidth
      />
      {chosen?.includes('ORGANISATION') ? (
        <SelectArrayInput
          source="participants.organisationKinds"
          label="resources.movements.fields.organisationKinds"
          choices={organisationKinds}
          translateChoice={false}
          helperText="resources.movements.allKindsIfEmpty"
          fullWidth
        />
      ) : (
        <span />
      )}
    </>
  );
};

const List = ({
  source,
  isInherited,
  children,
}: {
  source: 'phases' | 'targets';
  isInherited: boolean;
  children: ReactNode;
}) => {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="h2" sx={{ mt: 1 }}>
        {translate(`resources.movements.fields.${source}`)}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {translate(isInherited ? 'resources.movements.inheritedIfEmpty' : `resources.movements.${source}Help`)}
      </Typography>
      <ArrayInput source={source} label={false}>
        <SimpleFormIterator
          fullWidth
          disableReordering
          disableClear
          getItemLabel={false}
          addButton={<AddRowButton label={`resources.movements.add.${source}`} />}
          sx={{ '& .RaSimpleFormIterator-line': { py: 2 } }}
        >
          <Box sx={{ display: 'grid', width: '100%', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr' } }}>
            {children}
          </Box>
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
};

const Phases = ({ isInherited }: { isInherited: boolean }) => (
  <List source="phases" isInherited={isInherited}>
    <TextInput
      source="name"
      label="resources.movements.phase.name"
      validate={required()}
      helperText={false}
      fullWidth
    />
    <DayInput source="startsOn" label="resources.movements.fields.startsOn" isRequired isAnyTime />
    <DayInput source="endsOn" label="resources.movements.fields.endsOn" isAnyTime />
  </List>
);

const Targets = ({ isInherited }: { isInherited: boolean }) => (
  <List source="targets" isInherited={isInherited}>
    <Box sx={{ gridColumn: '1 / -1' }}>
      <TextInput
        source="what"
        label="resources.movements.target.what"
        validate={required()}
        helperText={false}
        fullWidth
      />
    </Box>
    <WholeNumberInput
      source="year"
      label="resources.movements.target.year"
      kind="year"
      min={2000}
      max={2100}
      isRequired
    />
    <EnumInput
      source="measure"
      label="resources.movements.target.measure"
      of="TargetMeasure"
      values={TargetMeasure}
      isRequired
    />
    <TargetValueInput source="value" label="resources.movements.target.value" />
    <Box sx={{ gridColumn: '1 / -1' }}>
      <TextInput
        source="citation"
        label="resources.movements.target.citation"
        validate={required()}
        helperText={false}
        fullWidth
      />
    </Box>
  </List>
);
