import { Box, Typography } from '@mui/material';
import {
  ArrayInput,
  AutocompleteInput,
  BooleanInput,
  ReferenceInput,
  SelectInput,
  required,
  SimpleFormIterator,
  TextInput,
  useSimpleFormIteratorItem,
  useTranslate,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DirectiveLinkKind } from '../dataProvider/schema.ts';
import type { Directive } from './directives.graphql.ts';
import { AddRowButton } from '../shared/AddRowButton';
import { DayInput } from '../shared/DayInput';

const PARTIAL_KINDS = new Set(['AMENDS', 'REPLACES', 'REPEALS']);

const textOf = ({ code, issuer, subject }: Directive) => [code, issuer, subject].filter(Boolean).join(' · ');
const search = (text: string) => (text ? { search: text } : {});

/** What the document does to others: each one chosen from the register, or named by number, issuer and day. */
export const LinkInputs = () => {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="h2" sx={{ mt: 1 }}>
        {translate('resources.directives.fields.links')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {translate('resources.directives.linksHelp')}
      </Typography>
      <ArrayInput source="links" label={false}>
        <SimpleFormIterator
          fullWidth
          disableReordering
          disableClear
          getItemLabel={false}
          addButton={<AddRowButton label="resources.directives.addLink" />}
          sx={{ '& .RaSimpleFormIterator-line': { py: 2 } }}
        >
          <LinkFields />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
};

const LinkFields = () => {
  const translate = useTranslate();
  const { index } = useSimpleFormIteratorItem();
  const [kind, directiveId] = useWatch({ name: [`links.${index}.kind`, `links.${index}.directiveId`] }) as [
    string | undefined,
    string | null | undefined,
  ];
  const kinds = DirectiveLinkKind.map((id) => ({ id, name: translate(`enums.DirectiveLinkKind.${id}`) }));
  return (
    <Box sx={{ display: 'grid', width: '100%', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <SelectInput
        source="kind"
        label="resources.directives.fields.relation"
        choices={kinds}
        translateChoice={false}
        validate={required()}
        helperText={false}
        fullWidth
      />
      {kind && PARTIAL_KINDS.has(kind) ? (
        <BooleanInput source="partly" label="resources.directives.fields.partly" helperText={false} />
      ) : (
        <span />
      )}
      <Box sx={{ gridColumn: '1 / -1' }}>
        <ReferenceInput source="directiveId" reference="directives" perPage={25}>
          <AutocompleteInput
            label="resources.directives.fields.directiveId"
            optionText={textOf}
            filterToQuery={search}
            helperText={false}
            fullWidth
          />
        </ReferenceInput>
      </Box>
      {!directiveId && <NamedFields />}
    </Box>
  );
};

/** For a document that the register does not hold yet. */
const NamedFields = () => (
  <>
    <TextInput source="code" label="resources.directives.fields.code" helperText={false} fullWidth />
    <DayInput isAnyTime source="issuedOn" label="resources.directives.fields.issuedOn" />
    <Box sx={{ gridColumn: '1 / -1' }}>
      <TextInput source="issuer" label="resources.directives.fields.issuer" helperText={false} fullWidth />
    </Box>
  </>
);
