import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useDirectiveColumns } from './useDirectiveColumns';
import type { DirectiveDetails, DirectiveLink, DirectiveRow } from './directives.graphql.ts';

/** The typed links of a document, in both directions. */
export const DirectiveLinks = ({ directive }: { directive: DirectiveDetails }) => (
  <>
    <Linked
      title="resources.directives.fields.links"
      none="resources.directives.linksNone"
      kinds="DirectiveLinkKind"
      links={directive.links}
    />
    <Linked
      title="resources.directives.fields.linkedFrom"
      none="resources.directives.linkedFromNone"
      kinds="linkedFromKind"
      links={directive.linkedFrom}
      count={directive.linkedFromCount}
    />
  </>
);

interface LinkedProps {
  title: string;
  none: string;
  kinds: 'DirectiveLinkKind' | 'linkedFromKind';
  links: DirectiveLink[];
  /** How many there are, where not all are listed. */
  count?: number;
}

const Linked = ({ title, none, kinds, links, count = links.length }: LinkedProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const columns = useLinkColumns(kinds);
  return (
    <Section title={translate(title)} count={format.number(count)} flush={links.length > 0}>
      {links.length > 0 ? (
        <RecordTable
          caption={translate(title)}
          rows={links}
          columns={columns}
          rowKey={({ kind, directive }) => `${kind} ${directive.id}`}
        />
      ) : (
        <Typography color="textSecondary">{translate(none)}</Typography>
      )}
      {links.length < count && (
        <Typography color="textSecondary" sx={{ px: { xs: 2, md: 3 }, py: 1.5 }}>
          {translate('resources.directives.linkedFromMore', { shown: format.number(links.length) })}
        </Typography>
      )}
    </Section>
  );
};

const ofOther = (column: Column<DirectiveRow>): Column<DirectiveLink> => ({
  ...column,
  isNeedless: undefined,
  render: ({ directive }) => column.render(directive),
});

function useLinkColumns(kinds: LinkedProps['kinds']): Column<DirectiveLink>[] {
  const translate = useTranslate();
  const [first, ...others] = useDirectiveColumns().filter(({ label }) => label !== 'resources.directives.fields.type');
  const kind = ({ kind: name, partly }: DirectiveLink) =>
    translate(partly ? 'resources.directives.partly' : 'resources.directives.wholly', {
      kind: translate(`enums.${kinds}.${name}`),
    });
  return [
    ofOther(first!),
    { label: 'resources.directives.fields.relation', width: 150, render: kind },
    ...others.map(ofOther),
  ];
}
