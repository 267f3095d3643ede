import { EditPage } from '../shared/FormPage';
import type { Directive } from '../shared/types';
import { DirectiveInputs } from './DirectiveInputs';

const toForm = (directive: Directive) => ({
  version: directive.version,
  type: directive.type,
  code: directive.code,
  issuer: directive.issuer,
  issuedOn: directive.issuedOn,
  subject: directive.subject,
  draft: directive.state === 'DRAFT',
  basedOnIds: directive.basedOn?.map((one) => one.id) ?? [],
  attachments: directive.attachments?.map(({ fileName, file }) => ({ fileName, sha256: file.sha256 })) ?? [],
});

export const DirectiveEdit = () => (
  <EditPage<Directive>
    resource="directives"
    toForm={toForm}
    titleOf={(directive) => directive.code ?? directive.subject}
  >
    <DirectiveInputs />
  </EditPage>
);
