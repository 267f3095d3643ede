import Add from '@mui/icons-material/AddOutlined';
import Description from '@mui/icons-material/DescriptionOutlined';
import { CreateButton, DateInput, SearchInput, useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { EnumInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import type { Directive } from '../shared/types';
import { useCan } from '../shared/useCan';
import { DIRECTIVE_TYPES } from '../shared/values';
import { DirectiveStateChip } from './DirectiveStateChip';

export const DirectiveList = () => {
  const columns = useDirectiveColumns();
  const add = useCan()('directive.register') && (
    <CreateButton variant="contained" icon={<Add />} label="resources.directives.create" />
  );
  return (
    <ListPage<Directive>
      resource="directives"
      columns={columns}
      actions={add}
      filters={[
        <SearchInput key="search" source="search" helperText={false} />,
        <EnumInput key="type" source="type" of="directiveType" values={DIRECTIVE_TYPES} />,
        <EnumInput key="state" source="state" of="directiveState" values={['DRAFT', 'REGISTERED']} />,
        <DateInput key="from" source="issuedFrom" helperText={false} />,
        <DateInput key="to" source="issuedTo" helperText={false} />,
      ]}
      empty={{
        icon: Description,
        title: 'resources.directives.empty',
        advice: 'resources.directives.emptyAdvice',
        action: add,
      }}
    />
  );
};

export function useDirectiveColumns(): Column<Directive>[] {
  const format = useFormat();
  const translate = useTranslate();
  return [
    {
      label: 'resources.directives.fields.code',
      width: 220,
      render: (directive) => (
        <RecordLink resource="directives" id={directive.id}>
          {directive.code ?? translate('resources.directives.noNumber')}
        </RecordLink>
      ),
    },
    {
      label: 'resources.directives.fields.type',
      from: 'lg',
      render: ({ type }) => translate(`enums.directiveType.${type}`, { _: type }),
    },
    { label: 'resources.directives.fields.subject', render: (directive) => directive.subject },
    { label: 'resources.directives.fields.issuer', render: (directive) => directive.issuer },
    { label: 'resources.directives.fields.issuedOn', render: (directive) => format.date(directive.issuedOn) },
    {
      label: 'resources.directives.fields.state',
      render: (directive) => <DirectiveStateChip state={directive.state} />,
    },
  ];
}
