export const signIn = {
  title: 'Sign in',
  name: 'Munshi',
  what: 'The clerk of your Facebook shop',
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  sandboxHint: 'Practice account on this machine. Just sign in.',
  ownPassword: 'Your password',
  oldPassword: 'Password so far',
  newPassword: 'New password',
  newPasswordHint: 'At least 8 characters. Everywhere else you are signed out.',
  passwordChanged: 'Your password is changed.',
};
