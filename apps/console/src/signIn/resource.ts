import { defineResource } from '../resource/defineResource.ts';
import { SetPasswordPage } from './SetPasswordPage';
import { SignInPage } from './SignInPage';

export const resource = defineResource({
  name: 'signIn',
  loginPage: SignInPage,
  routes: [
    { path: '/sign-in', page: SignInPage, isBare: true },
    { path: '/set-password', page: SetPasswordPage, isBare: true },
  ],
});
