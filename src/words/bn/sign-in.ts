import type { signIn as en } from '../en/sign-in.js';

export const signIn = {
  title: 'সাইন ইন',
  name: 'মুন্সি',
  what: 'আপনার ফেসবুক দোকানের মুন্সি',
  email: 'ইমেইল',
  password: 'পাসওয়ার্ড',
  signIn: 'সাইন ইন',
  sandboxHint: 'এই মেশিনের প্র্যাকটিস অ্যাকাউন্ট। শুধু সাইন ইন চাপুন।',
} satisfies typeof en;
