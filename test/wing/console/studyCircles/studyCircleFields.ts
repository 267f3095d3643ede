import type { PlainField } from '../../../../apps/console/src/shared/plainFields';
import type { StudyCircleFields } from './studyCircles.graphql.ts';

/** What a circle says beside its name, days and document, in the order of form and page. */
export const studyCircleFields = [
  { source: 'memberCount', label: 'resources.studyCircles.fields.memberCount', kind: 'count' },
] as const satisfies PlainField<keyof StudyCircleFields>[];
