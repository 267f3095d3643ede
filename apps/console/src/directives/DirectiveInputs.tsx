import { BooleanInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Wide } from '../shared/FormPage';
import { EnumInput } from '../shared/inputs';
import { DIRECTIVE_TYPES } from '../shared/directiveTypes.ts';
import { AttachmentsInput } from './AttachmentsInput';
import { LinkInputs } from './LinkInputs';
import { DirectiveUrgency, SignatureAuthority } from '../dataProvider/schema.ts';
import { linesOfSigners, type Signer } from '../shared/signerLines.rules.ts';
import { DayInput } from '../shared/DayInput';
import { WholeNumberInput } from '../shared/WholeNumberField';

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
      <DayInput source="issuedOn" isRequired={!isDraft} key={`issuedOn-${isDraft}`} />
      <Wide>
        <TextInput source="issuer" validate={required()} helperText="resources.directives.issuerHelp" fullWidth />
      </Wide>
      <TogetherInputs />
      <Wide>
        <TextInput source="subject" validate={required()} multiline helperText={false} fullWidth />
      </Wide>
      <SignatureInputs />
      <DayInput source="effectiveOn" helperText="resources.directives.effectiveHelp" />
      <DayInput isAnyTime source="expiresOn" helperText="resources.directives.expiresHelp" />
      <EnumInput source="urgency" of="DirectiveUrgency" values={DirectiveUrgency} />
      <WholeNumberInput source="pages" label="resources.directives.fields.pages" min={1} max={999} />
      <Wide>
        <LinkInputs />
      </Wide>
      <Wide>
        <AttachmentsInput source="attachments" />
      </Wide>
    </>
  );
};

const linesOf = (text: string | null | undefined): string[] => (text ? text.split('\n') : []);
const textOf = (lines: string[] | null | undefined): string => (lines ?? []).join('\n');

/** Who issued and signed it beside the first. */
const TogetherInputs = () => (
  <>
    <TextInput
      source="otherIssuers"
      multiline
      format={textOf}
      parse={linesOf}
      helperText="resources.directives.otherIssuersHelp"
      fullWidth
    />
    <TextInput
      source="otherSigners"
      multiline
      format={textOfSigners}
      helperText="resources.directives.otherSignersHelp"
      fullWidth
    />
  </>
);

/** Text as soon as somebody has typed, the signers themselves before. */
const textOfSigners = (held: string | Signer[] | null | undefined): string =>
  typeof held === 'string' ? held : linesOfSigners(held ?? []);

/** Who signed, where, and to whom it goes. */
const SignatureInputs = () => {
  const translate = useTranslate();
  const authorities = SignatureAuthority.map((id) => ({ id, name: translate(`enums.SignatureAuthority.${id}`) }));
  return (
    <>
      <TextInput source="signerName" helperText={false} fullWidth />
      <TextInput source="signerPosition" helperText={false} fullWidth />
      <SelectInput
        source="signerAuthority"
        choices={authorities}
        translateChoice={false}
        helperText={false}
        fullWidth
      />
      <TextInput source="place" helperText={false} fullWidth />
      <Wide>
        <TextInput
          source="recipients"
          multiline
          format={textOf}
          parse={linesOf}
          helperText="resources.directives.recipientsHelp"
          fullWidth
        />
      </Wide>
    </>
  );
};
