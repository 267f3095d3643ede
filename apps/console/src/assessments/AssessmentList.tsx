import FactCheck from '@mui/icons-material/FactCheckOutlined';
import { ListPage } from '../shared/ListPage';
import { EnumInput, YearInput } from '../shared/inputs';
import { AssessmentBoardCount } from '../dataProvider/schema.ts';
import { useAssessmentColumns } from './useAssessmentColumns';
import type { AssessmentHead } from './assessments.graphql.ts';

export const AssessmentList = () => (
  <ListPage<AssessmentHead>
    resource="assessments"
    columns={useAssessmentColumns()}
    filters={[
      <YearInput key="year" source="year" />,
      <EnumInput
        key="count"
        source="count"
        label="assessments.fields.count"
        of="AssessmentBoardCount"
        values={AssessmentBoardCount}
      />,
    ]}
    empty={{
      icon: FactCheck,
      title: 'resources.assessments.empty',
      advice: 'resources.assessments.emptyAdvice',
    }}
  />
);
