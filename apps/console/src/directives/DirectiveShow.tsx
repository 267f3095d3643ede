import AttachFile from '@mui/icons-material/AttachFileOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import { Button, Link, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordTable } from '../shared/RecordTable';
import { ShowPage } from '../shared/ShowPage';
import type { Directive } from '../shared/types';
import { useCan } from '../shared/useCan';
import { useDirectiveColumns } from './DirectiveList';
import { DirectiveStateChip } from './DirectiveStateChip';

export const DirectiveShow = () => {
  const translate = useTranslate();
  return (
    <ShowPage<Directive>
      resource="directives"
      titleOf={(directive) => directive.code ?? translate('resources.directives.noNumber')}
      subtitleOf={(directive) => directive.subject}
      marks={(directive) => <DirectiveStateChip state={directive.state} />}
      actions={(directive) => <EditAct id={directive.id} />}
    >
      {(directive) => (
        <>
          <Details directive={directive} />
          <Linked
            title="resources.directives.fields.basedOn"
            none="resources.directives.basedOnNone"
            directives={directive.basedOn ?? []}
          />
          <Linked
            title="resources.directives.fields.citedBy"
            none="resources.directives.citedByNone"
            directives={directive.citedBy ?? []}
          />
        </>
      )}
    </ShowPage>
  );
};

const EditAct = ({ id }: { id: string }) => {
  const translate = useTranslate();
  if (!useCan()('directive.register')) return null;
  return (
    <Button component={RouterLink} to={`/directives/${encodeURIComponent(id)}`} variant="outlined" startIcon={<Edit />}>
      {translate('ra.action.edit')}
    </Button>
  );
};

const Details = ({ directive }: { directive: Directive }) => {
  const translate = useTranslate();
  const format = useFormat();
  const attachments = directive.attachments ?? [];
  return (
    <Section title={translate('resources.directives.details')}>
      <Facts>
        <Fact label="resources.directives.fields.type">
          {translate(`enums.directiveType.${directive.type}`, { _: directive.type })}
        </Fact>
        <Fact label="resources.directives.fields.issuer">{directive.issuer}</Fact>
        <Fact label="resources.directives.fields.issuedOn">{format.date(directive.issuedOn)}</Fact>
        <Fact label="resources.directives.fields.keeperId">{directive.keeper.name}</Fact>
        <Fact label="resources.directives.fields.attachments" wide>
          {attachments.length > 0 && (
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
          )}
        </Fact>
      </Facts>
    </Section>
  );
};

interface LinkedProps {
  title: string;
  none: string;
  directives: Directive[];
}

const Linked = ({ title, none, directives }: LinkedProps) => {
  const translate = useTranslate();
  const columns = useDirectiveColumns();
  return (
    <Section title={translate(title)} count={directives.length} flush={directives.length > 0}>
      {directives.length > 0 ? (
        <RecordTable
          caption={translate(title)}
          rows={directives}
          columns={columns}
          rowKey={(directive) => directive.id}
        />
      ) : (
        <Typography color="textSecondary">{translate(none)}</Typography>
      )}
    </Section>
  );
};
