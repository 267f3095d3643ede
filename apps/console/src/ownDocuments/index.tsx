import { Route } from 'react-router';
import { lazily } from '../shared/lazy';

const OwnDocumentCreate = lazily(() => import('./OwnDocumentCreate'), 'OwnDocumentCreate');
const OwnDocumentEdit = lazily(() => import('./OwnDocumentEdit'), 'OwnDocumentEdit');

export const ownDocumentRoutes = (
  <>
    <Route path="/ownDocuments/create" element={<OwnDocumentCreate />} />
    <Route path="/ownDocuments/:id" element={<OwnDocumentEdit />} />
  </>
);
