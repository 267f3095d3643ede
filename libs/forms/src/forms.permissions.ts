import { definePermissions, everyRole } from '@app/kernel';

export const FormPermission = definePermissions('form', { Read: everyRole });
