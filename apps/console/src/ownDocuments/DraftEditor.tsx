import { Alert, Box } from '@mui/material';
import { type FormEvent, useCallback, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { faultsOf } from '../shared/faults';
import { Faults } from '../shared/Faults';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { BlocksEditor } from './BlocksEditor';
import type { Block } from './blocks.rules.ts';
import { BasisInput } from './BasisInput';
import { type DraftValues, symbolFor, valuesOf } from './draftForm.rules.ts';
import { LinesField, WordField } from './fields';
import { PUBLIC_LETTER } from './ownTypes.ts';
import { SaveBar } from './SaveBar';
import type { PartProps } from './partProps';
import { SignatureInputs } from './SignatureInputs';
import { TypeSelect } from './TypeSelect';
import { useDraftSaving } from './useDraftSaving';
import { useUnsaved } from './useUnsaved';
import type { DraftedDirective } from './drafted.ts';

/** The whole draft in one form: what it is, what it says, who signs it, who receives it. */
export const DraftEditor = ({ directive }: { directive: DraftedDirective }) => {
  const translate = useTranslate();
  const format = useFormat();
  const [values, setValues] = useState(() => valuesOf(directive));
  const saving = useDraftSaving(directive, values);
  useUnsaved(saving.isDirty);
  const change = useCallback((part: Partial<DraftValues>) => setValues((before) => ({ ...before, ...part })), []);
  const changeBlocks = useCallback(
    (step: (blocks: Block[]) => Block[]) => setValues((before) => ({ ...before, blocks: step(before.blocks) })),
    [],
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    void saving.save();
  };
  const faults = faultsOf(saving.error);
  const { returnReason, submittedAt } = directive.draft;
  return (
    <form onSubmit={save} noValidate>
      {submittedAt && (
        <Alert severity="info" sx={{ mb: 3 }}>
          {translate('resources.ownDocuments.submitted', { at: format.dateTime(submittedAt) })}
        </Alert>
      )}
      {returnReason && (
        <Alert severity="warning" sx={{ mb: 3 }}>
          {translate('resources.ownDocuments.returned', { reason: returnReason })}
        </Alert>
      )}
      <Section title={translate('resources.ownDocuments.head')}>
        <HeadInputs values={values} onChange={change} faults={faults} />
      </Section>
      <Section title={translate('resources.ownDocuments.body')}>
        <BlocksEditor blocks={values.blocks} onChange={changeBlocks} faults={faults} />
      </Section>
      <Section title={translate('resources.ownDocuments.closing')}>
        <SignatureInputs values={values} onChange={change} faults={faults} />
      </Section>
      <Box sx={{ display: 'grid', gap: 1, mb: 2 }}>
        <ErrorNotice error={saving.error} />
        <Faults error={saving.error} />
      </Box>
      <SaveBar directive={directive} saving={saving} />
    </form>
  );
};

const HeadInputs = ({ values, onChange, faults }: PartProps) => (
  <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, alignItems: 'start' }}>
    <TypeSelect
      value={values.type}
      onChange={(type) => onChange({ type, symbol: symbolFor(values.symbol, values.type, type) })}
      fault={faults.get('type')}
    />
    <WordField
      source="symbol"
      help={`resources.ownDocuments.${values.type === PUBLIC_LETTER ? 'publicLetterHelp' : 'symbolHelp'}`}
      value={values.symbol}
      onChange={(symbol) => onChange({ symbol })}
      fault={faults.get('symbol')}
    />
    <LinesField
      source="subject"
      value={values.subject}
      onChange={(subject) => onChange({ subject })}
      fault={faults.get('subject')}
      isRequired
    />
    <WordField
      source="place"
      help="resources.ownDocuments.placeHelp"
      value={values.place}
      onChange={(place) => onChange({ place })}
    />
    <LinesField
      source="addressees"
      help="resources.ownDocuments.addresseesHelp"
      value={values.addressees}
      onChange={(addressees) => onChange({ addressees })}
    />
    <LinesField
      source="bases"
      help="resources.ownDocuments.basesHelp"
      value={values.bases}
      onChange={(bases) => onChange({ bases })}
    />
    <BasisInput basedOn={values.basedOn} onChange={(basedOn) => onChange({ basedOn })} />
  </Box>
);
