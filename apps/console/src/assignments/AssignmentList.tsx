import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import { SelectInput, useTranslate } from 'react-admin';
import { DirectiveInput, OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { useAssignmentColumns } from './useAssignmentColumns';
import type { Assignment } from './assignments.graphql.ts';

const STANDINGS = ['OVERDUE', 'OPEN', 'DONE', 'DONE_LATE'] as const;

export const AssignmentList = () => {
  const columns = useAssignmentColumns({ withDirective: true });
  const translate = useTranslate();
  const standings = STANDINGS.map((id) => ({ id, name: translate(`enums.AssignmentStanding.${id}`) }));
  return (
    <ListPage<Assignment>
      resource="assignments"
      columns={columns}
      filters={[
        <SelectInput key="standing" source="standing" choices={standings} translateChoice={false} helperText={false} />,
        <OrganisationInput key="organisation" source="organisationId" />,
        <DirectiveInput key="directive" source="directiveId" />,
      ]}
      empty={{
        icon: AssignmentOutlined,
        title: 'resources.assignments.empty',
        advice: 'resources.assignments.emptyAdvice',
        toAct: { permission: 'directive.register', advice: 'resources.assignments.emptyAdviceToAct' },
      }}
    />
  );
};
