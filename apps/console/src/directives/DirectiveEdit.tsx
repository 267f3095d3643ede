import { EditPage } from '../shared/FormPage';
import { DirectiveInputs } from './DirectiveInputs';
import { fromForm, toForm } from './directiveForm';
import type { DirectiveDetails } from './directives.graphql.ts';

export const DirectiveEdit = () => (
  <EditPage<DirectiveDetails>
    resource="directives"
    toForm={toForm}
    transform={fromForm}
    titleOf={(directive) => directive.code ?? directive.subject}
  >
    <DirectiveInputs />
  </EditPage>
);
