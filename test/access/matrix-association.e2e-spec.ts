import { accessMatrixFrom, rolesOfAssociation } from './matrix';

accessMatrixFrom('association', rolesOfAssociation);
