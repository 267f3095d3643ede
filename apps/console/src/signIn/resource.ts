import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';

const SignInPage = lazily(() => import('./SignInPage'), 'SignInPage');

export const resource = defineResource({
  name: 'signIn',
  loginPage: SignInPage,
  bareRoutes: [
    { path: '/sign-in', page: SignInPage },
    { path: '/set-password', page: lazily(() => import('./SetPasswordPage'), 'SetPasswordPage') },
  ],
});
