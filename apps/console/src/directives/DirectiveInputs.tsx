import { AutocompleteArrayInput, BooleanInput, DateInput, ReferenceArrayInput, required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Wide } from '../shared/FormPage';
import { EnumInput } from '../shared/inputs';
import type { Directive } from '../shared/types';
import { DIRECTIVE_TYPES } from '../shared/values';
import { AttachmentsInput } from './AttachmentsInput';

const textOf = (directive: Directive) => [directive.code, directive.subject].filter(Boolean).join(' · ');
const search = (text: string) => (text ? { search: text } : {});

/** A draft may have neither number nor date; registering needs both. */
export const DirectiveInputs = () => {
  const isDraft = useWatch<{ draft?: boolean }>({ name: 'draft' }) ?? false;
  return (
    <>
      <EnumInput source="type" of="directiveType" values={DIRECTIVE_TYPES} isRequired />
      <BooleanInput source="draft" helperText="resources.directives.draftHelp" />
      <TextInput
        source="code"
        helperText="resources.directives.codeHelp"
        validate={isDraft ? undefined : required()}
        fullWidth
        key={`code-${isDraft}`}
      />
      <DateInput
        source="issuedOn"
        helperText={false}
        validate={isDraft ? undefined : required()}
        fullWidth
        key={`issuedOn-${isDraft}`}
      />
      <Wide>
        <TextInput source="issuer" validate={required()} helperText="resources.directives.issuerHelp" fullWidth />
      </Wide>
      <Wide>
        <TextInput source="subject" validate={required()} multiline helperText={false} fullWidth />
      </Wide>
      <Wide>
        <ReferenceArrayInput source="basedOnIds" reference="directives" perPage={25}>
          <AutocompleteArrayInput
            optionText={textOf}
            filterToQuery={search}
            helperText="resources.directives.basedOnHelp"
            fullWidth
          />
        </ReferenceArrayInput>
      </Wide>
      <Wide>
        <AttachmentsInput source="attachments" />
      </Wide>
    </>
  );
};
