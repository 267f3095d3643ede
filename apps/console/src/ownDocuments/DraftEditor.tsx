import { Alert, Box } from '@mui/material';
import { type FormEvent, useCallback, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { faultsOf } from '../shared/faults';
import { Faults } from '../shared/Faults';
import { Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { BlocksEditor } from './BlocksEditor';
import type { Block } from './blocks.rules.ts';
import { BasisInput } from './BasisInput';
import { amendmentOf, type DraftValues, symbolFor, valuesOf } from './draftForm.rules.ts';
import { LinesField, WordField } from './fields';
import { AMEND_DRAFT } from './ownDocuments.graphql.ts';
import { SaveBar } from './SaveBar';
import type { PartProps } from './partProps';
import { SignatureInputs } from './SignatureInputs';
import { TypeSelect } from './TypeSelect';
import { useUnsaved } from './useUnsaved';
import type { DraftedDirective } from './drafted.ts';

/** The whole draft in one form: what it is, what it says, who signs it, who receives it. */
export const DraftEditor = ({ directive }: { directive: DraftedDirective }) => {
  const translate = useTranslate();
  const [values, setValues] = useState(() => valuesOf(directive));
  const [version, setVersion] = useState(directive.version);
  const [isDirty, setDirty] = useState(false);
  const act = useAct(AMEND_DRAFT, { done: 'resources.ownDocuments.saved' });
  useUnsaved(isDirty);
  const change = useCallback((part: Partial<DraftValues>) => {
    setValues((before) => ({ ...before, ...part }));
    setDirty(true);
  }, []);
  const changeBlocks = useCallback((step: (blocks: Block[]) => Block[]) => {
    setValues((before) => ({ ...before, blocks: step(before.blocks) }));
    setDirty(true);
  }, []);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const done = await act.run({ input: amendmentOf(directive.id, version, values) });
    if (!done) return;
    setVersion(done.amendDraft.version);
    // What was typed while the answer was under way is not saved yet.
    setValues((now) => {
      if (now === values) setDirty(false);
      return now;
    });
  };
  const faults = faultsOf(act.error);
  const { returnReason } = directive.draft;
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
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
        <ErrorNotice error={act.error} />
        <Faults error={act.error} />
      </Box>
      <SaveBar directive={directive} isDirty={isDirty} isPending={act.isPending} />
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
      help="resources.ownDocuments.symbolHelp"
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
