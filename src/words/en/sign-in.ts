export const signIn = {
  title: 'Sign in',
  name: 'Munshi',
  what: 'The clerk of your Facebook shop',
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  sandboxHint: 'Practice account on this machine. Just sign in.',
};
