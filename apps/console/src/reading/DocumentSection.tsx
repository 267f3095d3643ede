import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useController, useWatch } from 'react-hook-form';
import { TwinNotice } from '../directives';
import { useTwins } from '../directives';
import { OrganisationPicker } from '../organisations';
import { Section } from '../shared/Page';
import { useWorkplaces } from '../shared/useWorkplaces';
import { DIRECTIVE_TYPES } from '../shared/directiveTypes.ts';
import { staysDraft } from './confirmInput.ts';
import { Fields, PartSwitch, WholeRow } from './Fields';
import { KeeperHint } from './KeeperHint';
import { ReadFrom } from './ReadFrom';
import { Choice, Day, Words } from './ReadingInputs';
import { useReadingScope } from './ReadingContext';
import type { ReadingValues } from './readingValues.ts';
import { SignatureAuthority } from '../dataProvider/schema.ts';
import type { Named } from '../shared/named.ts';

const sure = (read: { confidence: number } | null): number | null => read?.confidence ?? null;

/** What the document is: identity, signature, recipients. */
export const DocumentSection = () => {
  const translate = useTranslate();
  const { proposal } = useReadingScope();
  const { reading } = proposal;
  return (
    <Section id="reading-document" title={translate('reading.sections.document')}>
      <KeeperHint />
      <Twins />
      <DraftNotice />
      <Fields>
        <ReadFrom id="type" confidence={sure(reading.type)} names={['type']}>
          <Choice name="type" label="reading.fields.type" of="directiveType" values={DIRECTIVE_TYPES} isRequired />
        </ReadFrom>
        <ReadFrom id="code" confidence={sure(reading.code ?? reading.symbol)} names={['code']}>
          <Words name="code" label="reading.fields.code" help={reading.code ? undefined : 'reading.blankNumber'} />
        </ReadFrom>
        <WholeRow>
          <ReadFrom id="issuer" confidence={sure(reading.issuer)} names={['issuer']}>
            <Words name="issuer" label="reading.fields.issuer" isRequired />
          </ReadFrom>
        </WholeRow>
        <WholeRow>
          <IssuerOrganisation />
        </WholeRow>
        <ReadFrom id="place" confidence={sure(reading.place)} names={['place']}>
          <Words name="place" label="reading.fields.place" />
        </ReadFrom>
        <ReadFrom id="issuedOn" confidence={sure(reading.date)} names={['issuedOn']}>
          <Day name="issuedOn" label="reading.fields.issuedOn" help={<BlankDay />} />
        </ReadFrom>
        <WholeRow>
          <ReadFrom id="subject" confidence={sure(reading.subject)} names={['subject']}>
            <Words name="subject" label="reading.fields.subject" isLong isRequired />
          </ReadFrom>
        </WholeRow>
        <SignerFields />
        <Together />
        {reading.addressees.length > 0 && (
          <WholeRow>
            <ReadFrom id="addressees" confidence={sure(reading.addressees[0]!)} names={['addressees']}>
              <Words name="addressees" label="reading.fields.addressees" help="reading.fields.addressees_help" isLong />
            </ReadFrom>
          </WholeRow>
        )}
        <WholeRow>
          <ReadFrom id="recipients" confidence={sure(reading.recipients[0] ?? null)} names={['recipients']}>
            <Words
              name="recipients"
              label="reading.fields.recipients"
              help="resources.directives.recipientsHelp"
              isLong
            />
          </ReadFrom>
        </WholeRow>
        <Incoming />
      </Fields>
    </Section>
  );
};

/** A book is written at its own office only, so the number is offered to those who work there. */
const Incoming = () => {
  const { keeper } = useReadingScope().document;
  const isOwnBook = useWorkplaces()?.some(({ id }) => id === keeper.id) ?? false;
  return (
    isOwnBook && (
      <WholeRow>
        <PartSwitch name="incoming" label="reading.incoming" />
      </WholeRow>
    )
  );
};

/** Of several who issue or sign it together, the fields above hold the first; the others stand here. */
const Together = () => {
  const { issuers, signers } = useReadingScope().proposal.reading;
  return (
    <>
      {issuers.length > 1 && (
        <WholeRow>
          <ReadFrom id="issuers" confidence={sure(issuers[1]!)} names={['otherIssuers']}>
            <Words
              name="otherIssuers"
              label="reading.fields.otherIssuers"
              help="reading.fields.otherIssuers_help"
              isLong
            />
          </ReadFrom>
        </WholeRow>
      )}
      {signers.length > 1 && (
        <WholeRow>
          <ReadFrom id="signers" confidence={sure(signers[1]!)} names={['otherSigners']}>
            <Words
              name="otherSigners"
              label="reading.fields.otherSigners"
              help="reading.fields.otherSigners_help"
              isLong
            />
          </ReadFrom>
        </WholeRow>
      )}
    </>
  );
};

const SignerFields = () => {
  const { signer } = useReadingScope().proposal.reading;
  const surePart = (part: string | null | undefined): number | null => (part ? signer!.confidence : null);
  return (
    <>
      <ReadFrom id="signer" confidence={surePart(signer?.name)} names={['signerName']}>
        <Words name="signerName" label="reading.fields.signerName" />
      </ReadFrom>
      <ReadFrom id="signer" confidence={surePart(signer?.position)} names={['signerPosition']}>
        <Words name="signerPosition" label="reading.fields.signerPosition" />
      </ReadFrom>
      <WholeRow>
        <ReadFrom id="signer" confidence={surePart(signer?.authority)} names={['signerAuthority']}>
          <Choice
            name="signerAuthority"
            label="reading.fields.signerAuthority"
            of="SignatureAuthority"
            values={SignatureAuthority}
            none="shared.notGiven"
          />
        </ReadFrom>
      </WholeRow>
    </>
  );
};

/** The day as far as the text gives it. */
const BlankDay = () => {
  const translate = useTranslate();
  const { date } = useReadingScope().proposal.reading;
  if (!date || date.day) return null;
  const { month, year } = date;
  return translate(month ? 'reading.blankDay' : 'reading.blankMonth', { month, year });
};

/** The issuer as an organisation of the register; the name stays as the document writes it. */
const IssuerOrganisation = () => {
  const translate = useTranslate();
  const { field } = useController<ReadingValues, 'issuerOrganisation'>({ name: 'issuerOrganisation' });
  const organisation: Named | null = field.value;
  return (
    <Box data-span="issuer" data-field="issuerId">
      <OrganisationPicker
        label="reading.fields.issuerOrganisation"
        value={organisation}
        onPick={({ id, name }) => field.onChange({ id, name })}
        onClear={() => field.onChange(null)}
      />
      {!organisation && (
        <Typography variant="caption" color="textSecondary">
          {translate('reading.issuerUnknown')}
        </Typography>
      )}
    </Box>
  );
};

const DraftNotice = () => {
  const translate = useTranslate();
  const [code, issuedOn] = useWatch<ReadingValues, ['code', 'issuedOn']>({ name: ['code', 'issuedOn'] });
  if (!staysDraft(code, issuedOn)) return null;
  return (
    <Alert severity="info" role="status" sx={{ mb: 2 }}>
      {translate('reading.draft')}
    </Alert>
  );
};

/** Warns of an entry that may be this very document, also while number, issuer and day are corrected. */
const Twins = () => {
  const { document, proposal } = useReadingScope();
  const [issuer, code, issuedOn] = useWatch<ReadingValues, ['issuer', 'code', 'issuedOn']>({
    name: ['issuer', 'code', 'issuedOn'],
  });
  const { reading } = proposal;
  const isAsRead = issuer === reading.issuer?.value && code === reading.code?.value && issuedOn === reading.date?.day;
  const asked = useTwins({ keeperId: document.keeper.id, issuer, code, issuedOn });
  const twins = isAsRead ? proposal.twins : asked;
  if (twins.length === 0) return null;
  // One register holds a document once; another may hold it too, when somebody says so.
  const isElsewhere = twins.some(({ certain, directive }) => certain && directive.keeper.id !== document.keeper.id);
  return (
    <>
      <TwinNotice twins={twins} />
      {isElsewhere && (
        <Box sx={{ mb: 2 }}>
          <PartSwitch name="acceptTwin" label="resources.directives.fields.acceptTwin" />
        </Box>
      )}
    </>
  );
};
