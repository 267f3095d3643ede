import AttachFile from '@mui/icons-material/AttachFileOutlined';
import { Link, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import type { DirectiveDetails as Details } from './directives.graphql.ts';

interface DirectiveProps {
  directive: Details;
}

/** What the document is: origin, day, who signed, to whom it goes, how long it holds, its files. */
export const DirectiveDetails = ({ directive }: DirectiveProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { recipients, attachments } = directive;
  return (
    <Section title={translate('resources.directives.details')}>
      <Facts>
        <Fact label="resources.directives.fields.type">
          {translate(`enums.directiveType.${directive.type}`, { _: directive.type })}
        </Fact>
        <Fact label="resources.directives.fields.issuer">
          {directive.issuers.map((name) => (
            <div key={name}>{name}</div>
          ))}
        </Fact>
        <Fact label="resources.directives.fields.issuedOn">
          {[directive.place, format.date(directive.issuedOn)].filter(Boolean).join(', ')}
        </Fact>
        <Fact label="resources.directives.fields.signer">
          <Signers directive={directive} />
        </Fact>
        <Fact label="resources.directives.fields.effectiveOn">{format.date(directive.effectiveOn)}</Fact>
        <Fact label="resources.directives.fields.expiresOn">{format.date(directive.expiresOn)}</Fact>
        <Fact label="resources.directives.fields.urgency">
          {directive.urgency && translate(`enums.DirectiveUrgency.${directive.urgency}`)}
        </Fact>
        <Fact label="resources.directives.fields.pages">{directive.pages}</Fact>
        <Fact label="resources.directives.fields.keeperId">{directive.keeper.name}</Fact>
        <Fact label="resources.directives.fields.origin">{translate(`enums.DirectiveOrigin.${directive.origin}`)}</Fact>
        <Fact label="resources.directives.fields.recipients" wide>
          {recipients.length > 0 && recipients.map((line) => <div key={line}>{line}</div>)}
        </Fact>
        <Fact label="resources.directives.fields.attachments" wide>
          {attachments.length > 0 && <Attachments attachments={attachments} />}
        </Fact>
      </Facts>
    </Section>
  );
};

/** All who signed it; of a document that names nobody what it says of the signature. */
const Signers = ({ directive: { signers, signerPosition, signerAuthority } }: DirectiveProps) => {
  const translate = useTranslate();
  const unnamed = { name: null, position: signerPosition, authority: signerAuthority };
  const said = (signers.length > 0 ? signers : [unnamed])
    .map(({ name, position, authority }) =>
      [name, position, authority && translate(`enums.SignatureAuthority.${authority}`)].filter(Boolean).join(' · '),
    )
    .filter(Boolean);
  return said.length > 0 ? said.map((one) => <div key={one}>{one}</div>) : translate('shared.notGiven');
};

const Attachments = ({ attachments }: { attachments: Details['attachments'] }) => {
  const format = useFormat();
  return (
    <Stack component="span" spacing={0.5}>
      {attachments.map(({ fileName, file }) => (
        <Link
          key={file.sha256}
          href={file.url}
          target="_blank"
          rel="noopener"
          sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center' }}
        >
          <AttachFile aria-hidden fontSize="small" />
          {fileName} ({format.bytes(file.size)})
        </Link>
      ))}
    </Stack>
  );
};
