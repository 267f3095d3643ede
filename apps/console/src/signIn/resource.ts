import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';

const SignInPage = lazily(() => import('./SignInPage'), 'SignInPage');

export const resource = defineResource({
  name: 'signIn',
  loginPage: SignInPage,
  routes: [
    { path: '/sign-in', page: SignInPage, isBare: true },
    { path: '/set-password', page: lazily(() => import('./SetPasswordPage'), 'SetPasswordPage'), isBare: true },
  ],
});
