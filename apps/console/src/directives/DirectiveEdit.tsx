import { EditPage } from '../shared/FormPage';
import type { Directive } from '../shared/types';
import { DirectiveInputs } from './DirectiveInputs';
import { fromForm, toForm } from './directiveForm';

export const DirectiveEdit = () => (
  <EditPage<Directive>
    resource="directives"
    toForm={toForm}
    transform={fromForm}
    titleOf={(directive) => directive.code ?? directive.subject}
  >
    <DirectiveInputs />
  </EditPage>
);
